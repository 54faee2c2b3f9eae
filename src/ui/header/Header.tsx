import { Menu } from "lucide";
import { useState } from "react";
import { say } from "../../text/catalogue.ts";
import { Dropdown } from "../Dropdown.tsx";
import { Icon } from "../Icon.tsx";
import { LanguageChoice, LanguageMenu } from "../language/LanguageChoice.tsx";
import { ShareButton, ShareDialog } from "../share/ShareDialog.tsx";
import { ToursButton } from "../tours/ToursButton.tsx";
import { AboutButton } from "./About.tsx";
import { BridgeMark } from "./BridgeMark.tsx";
import { DisplaySwitch } from "./DisplaySwitch.tsx";
import { SearchBox } from "./SearchBox.tsx";
import { ThemeButton } from "./ThemeButton.tsx";
import "./header.css";

/** On a phone everything but the search waits behind the menu. */
export const Header = ({ phone }: { readonly phone: boolean }) => {
  const [sharing, setSharing] = useState(false);
  const share = <ShareButton onPress={() => setSharing(true)} />;
  return (
    <header className="header">
      <ShareDialog open={sharing} onClose={() => setSharing(false)} />
      <div className="wordmark">
        <BridgeMark />
        <span className="wordmark-name">{say.shell.name}</span>
        <span className="tagline">{say.shell.tagline}</span>
      </div>
      <SearchBox />
      {phone ? (
        <Dropdown className="menu" label={<Icon of={Menu} size={22} />} name={say.shell.menu}>
          <DisplaySwitch />
          <LanguageChoice />
          <ThemeButton named />
          {share}
          <ToursButton />
          <AboutButton />
        </Dropdown>
      ) : (
        <>
          <DisplaySwitch />
          <LanguageMenu />
          <ThemeButton named={false} />
          {share}
          <ToursButton />
          <AboutButton />
        </>
      )}
    </header>
  );
};
