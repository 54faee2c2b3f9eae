import { Component, type ErrorInfo, type ReactNode } from "react";
import { say } from "../text/catalogue.ts";
import "./notice.css";

type Props = { readonly children: ReactNode };
type State = { readonly message: string | null };

/** React catches errors of rendering in classes only. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { message: null };

  static getDerivedStateFromError(error: unknown): State {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  override componentDidCatch(error: unknown, { componentStack }: ErrorInfo): void {
    console.error(error, componentStack);
  }

  override render(): ReactNode {
    const { message } = this.state;
    if (message === null) return this.props.children;
    return (
      <div className="notice" role="alert">
        <h1>{say.shell.failure.title}</h1>
        <p>{message}</p>
        <button type="button" className="primary" onClick={() => location.reload()}>
          {say.shell.failure.reload}
        </button>
      </div>
    );
  }
}
