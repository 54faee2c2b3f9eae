import { Moon, Sun, SunMoon } from "lucide";
import { setTheme, type Theme } from "../../model/view/view.ts";
import { change } from "../../state/store.ts";
import { say } from "../../text/catalogue.ts";
import { Icon } from "../Icon.tsx";
import { useSetu, useSlice } from "../useStore.ts";

const icons = { auto: SunMoon, light: Sun, dark: Moon } as const;

const following: Readonly<Record<Theme, Theme>> = { auto: "light", light: "dark", dark: "auto" };

/** Goes round: as the system, light, dark. */
export const ThemeButton = ({ named }: { readonly named: boolean }) => {
  const store = useSetu();
  const theme = useSlice(({ view }) => view.theme);
  const name = say.shell.theme[theme];
  return (
    <button
      type="button"
      className="header-button"
      title={named ? undefined : name}
      onClick={() => change(store, (view) => setTheme(view, following[theme]))}
    >
      <Icon of={icons[theme]} size={18} />
      <span className={named ? undefined : "unseen"}>{name}</span>
    </button>
  );
};
