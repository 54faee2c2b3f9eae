import { lazily } from "../lazily.ts";

const countryNames = lazily(() => new Intl.DisplayNames(["hi"], { type: "region" }));

const country = (code: string): string => (code === "US" ? "अमेरिका" : (countryNames().of(code) ?? code));

const numbers = ["शून्य", "एक", "दो", "तीन", "चार", "पाँच", "छह", "सात", "आठ", "नौ"];

export const wordsText = {
  kinds: {
    agreement: "समझौता",
    framework: "रूपरेखा",
    dialogue: "संवाद",
    "sister-cities": "सिस्टर सिटी",
    finance: "वित्त",
    programme: "कार्यक्रम",
    project: "परियोजना",
    presence: "मौजूदगी",
    model: "मॉडल",
    event: "आयोजन",
    institution: "संस्था",
    infrastructure: "बुनियादी ढाँचा",
  },
  statuses: {
    signed: "हस्ताक्षरित",
    "in-force": "लागू",
    completed: "पूरा हुआ",
    ongoing: "जारी",
    announced: "घोषित",
    planned: "नियोजित",
    proposed: "प्रस्तावित",
    aspiration: "आकांक्षा",
  },
  roles: {
    signatory: ["हस्ताक्षरकर्ता", "हस्ताक्षरकर्ता"],
    participant: ["भागीदार", "भागीदार"],
    member: ["सदस्य", "सदस्य"],
    host: ["मेज़बान", "मेज़बान"],
    beneficiary: ["लाभार्थी", "लाभार्थी"],
    funder: ["वित्तपोषक", "वित्तपोषक"],
    investor: ["निवेशक", "निवेशक"],
    supplier: ["आपूर्तिकर्ता", "आपूर्तिकर्ता"],
    buyer: ["ख़रीदार", "ख़रीदार"],
    builder: ["निर्माता", "निर्माता"],
    operator: ["संचालक", "संचालक"],
    model: ["मॉडल", "मॉडल"],
    learner: ["सीखने वाला", "सीखने वाले"],
    proposer: ["प्रस्तावक", "प्रस्तावक"],
  },
  placeRoles: { end: "रेखा के सिरे", venue: "आयोजन स्थल", site: "कार्यस्थल" },
  levels: { site: "स्थल", city: "शहर", state: "राज्य", region: "क्षेत्र", country: "देश" },
  partyTypes: {
    government: "सरकार",
    agency: "सरकारी एजेंसी",
    city: "शहर",
    state: "राज्य",
    company: "कंपनी",
    university: "विश्वविद्यालय",
    body: "संस्था",
    people: "लोग",
  },
  groups: {
    us: { long: "अमेरिका", short: "अमेरिका" },
    jp: { long: "जापान", short: "जापान" },
    kr: { long: "दक्षिण कोरिया", short: "कोरिया" },
    multi: { long: "तीन या अधिक पक्ष", short: "तीन या अधिक" },
    other: { long: "केवल भारत या अन्य", short: "अन्य" },
  },
  country,
  inSentence: country,
  number: (count: number): string => numbers[count] ?? `${count}`,
  records: (count: number): string => `${count} रिकॉर्ड`,
} as const;
