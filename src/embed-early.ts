import { pageInLanguage, showEarly } from "./embed/early.ts";

const { documentElement: root } = document;
const elsewhere = pageInLanguage(root.lang, location.search);
if (elsewhere === null) showEarly(root, location.search);
else location.replace(`${elsewhere}${location.search}${location.hash}`);
