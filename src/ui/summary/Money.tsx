import type { CurrencySummary, Sum } from "../../model/summary.ts";
import { selectPartnership } from "../../model/view.ts";
import { change, useSetu } from "../../state/store.ts";
import { en } from "../../text/catalogue.ts";
import { shareStyle } from "./share.ts";

const { money: text } = en.summary;
const amountText = en.card.amount;

const SumLine = ({ sum, currency }: { readonly sum: Sum; readonly currency: string }) => {
  const amount = amountText(sum.value, currency, "exactly");
  return (
    <p className="summary-sum">
      {sum.qualifier === "exactly" ? text.sum(amount) : text.atLeast(amount)}{" "}
      {sum.leftOut > 0 && text.leftOut(sum.leftOut)}
    </p>
  );
};

const Currency = ({ currency: { currency, amounts, sum } }: { readonly currency: CurrencySummary }) => {
  const store = useSetu();
  return (
    <section className="summary-currency">
      <h3>{text.currency(currency)}</h3>
      <ul>
        {amounts.map(({ id, title, group, amount, share }) => (
          <li key={id}>
            <button
              type="button"
              className={`summary-amount link-${group}`}
              onClick={() => change(store, (view) => selectPartnership(view, id))}
            >
              <span className="summary-value">
                {amountText(amount.value, amount.currency, amount.qualifier)}
              </span>{" "}
              <span>
                {title} <span className="summary-note">{amount.of}</span>
              </span>
              <span className="summary-fill" style={shareStyle(share)} />
            </button>
          </li>
        ))}
      </ul>
      {sum !== null && <SumLine sum={sum} currency={currency} />}
    </section>
  );
};

/** What records name, currency by currency. */
export const Money = ({ money }: { readonly money: readonly CurrencySummary[] }) => (
  <section className="summary-part summary-money">
    <h2>{text.title}</h2>
    <p className="summary-note">{money.length === 0 ? text.none : text.note}</p>
    <div className="summary-currencies">
      {money.map((currency) => (
        <Currency key={currency.currency} currency={currency} />
      ))}
    </div>
  </section>
);
