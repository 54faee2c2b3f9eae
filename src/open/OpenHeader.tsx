import { ArrowLeft, FileUp, Moon, Sun, SunMoon } from "lucide";
import type { Theme } from "../model/view/view.ts";
import { say } from "../text/catalogue.ts";
import { openText } from "../text/en/open.ts";
import { BridgeMark } from "../ui/header/BridgeMark.tsx";
import { Icon } from "../ui/Icon.tsx";
import { useOpen, useOpenSlice } from "./store.ts";
import "../ui/header/header.css";

const icons = { auto: SunMoon, light: Sun, dark: Moon } as const;

const following: Readonly<Record<Theme, Theme>> = { auto: "light", light: "dark", dark: "auto" };

export const OpenHeader = () => {
  const store = useOpen();
  const theme = useOpenSlice(({ view }) => view.theme);
  const canAsk = useOpenSlice(({ asking, drawn }) => !asking && drawn !== null);
  return (
    <header className="header">
      <a className="wordmark open-wordmark" href="../">
        <BridgeMark />
        <span className="wordmark-name">{say.shell.name}</span>
        <span className="tagline">{openText.tagline}</span>
      </a>
      {canAsk && (
        <button type="button" className="header-button" onClick={() => store.setState({ asking: true })}>
          <Icon of={FileUp} size={18} />
          <span className="open-wide">{openText.another}</span>
        </button>
      )}
      <button
        type="button"
        className="header-button"
        title={say.shell.theme[theme]}
        onClick={() => store.setState({ view: { theme: following[theme] } })}
      >
        <Icon of={icons[theme]} size={18} />
        <span className="unseen">{say.shell.theme[theme]}</span>
      </button>
      <a className="header-button open-back" href="../">
        <Icon of={ArrowLeft} size={18} />
        <span className="open-wide">{openText.back}</span>
      </a>
    </header>
  );
};
