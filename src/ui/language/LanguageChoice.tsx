import { Languages } from "lucide";
import type { MouseEvent } from "react";
import { type Language, languages } from "../../model/records/language.ts";
import { setLanguage } from "../../model/view/view.ts";
import { change } from "../../state/store.ts";
import { say } from "../../text/catalogue.ts";
import { languageNames } from "../../text/languages.ts";
import { Dropdown } from "../Dropdown.tsx";
import { Icon } from "../Icon.tsx";
import { useSetu, useSlice } from "../useStore.ts";
import "./language.css";

/** The menu has done its work; focus goes back to where it was opened. */
const closeMenu = ({ currentTarget }: MouseEvent): void => {
  const menu = currentTarget.closest("details");
  if (menu === null) return;
  menu.open = false;
  menu.querySelector("summary")?.focus();
};

/** Each language by its own name: a reader finds it whatever the page speaks. */
export const LanguageChoice = () => {
  const store = useSetu();
  const chosen = useSlice(({ view }) => view.language);
  const choose = (event: MouseEvent, language: Language): void => {
    change(store, (view) => setLanguage(view, language));
    closeMenu(event);
  };
  return (
    <fieldset className="language-choice">
      <legend className="unseen">{say.shell.language.label}</legend>
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={chosen === language}
          onClick={(event) => choose(event, language)}
        >
          {languageNames[language]}
        </button>
      ))}
      <p>{say.shell.language.note}</p>
    </fieldset>
  );
};

/** In a wide header, under the name of the language that is spoken. */
export const LanguageMenu = () => {
  const spoken = useSlice(({ speech }) => speech.language);
  return (
    <Dropdown
      className="language-menu"
      name={`${say.shell.language.label}: ${languageNames[spoken]}`}
      label={
        <>
          <Icon of={Languages} size={18} />
          <span className="language-spoken">{languageNames[spoken]}</span>
        </>
      }
    >
      <LanguageChoice />
    </Dropdown>
  );
};
