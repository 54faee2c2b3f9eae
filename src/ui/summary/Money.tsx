import type { CurrencySummary, Sum } from "../../model/time/summary.ts";
import { selectPartnership } from "../../model/view/view.ts";
import { change } from "../../state/store.ts";
import { say } from "../../text/catalogue.ts";
import { useSetu } from "../useStore.ts";
import { shareStyle } from "./share.ts";

const SumLine = ({ sum, currency }: { readonly sum: Sum; readonly currency: string }) => {
  const amount = say.card.amount(sum.value, currency, "exactly");
  return (
    <p className="summary-sum">
      {sum.qualifier === "exactly" ? say.summary.money.sum(amount) : say.summary.money.atLeast(amount)}{" "}
      {sum.leftOut > 0 && say.summary.money.leftOut(sum.leftOut)}
    </p>
  );
};

const Currency = ({ currency: { currency, amounts, sum } }: { readonly currency: CurrencySummary }) => {
  const store = useSetu();
  return (
    <section className="summary-currency">
      <h3>{say.summary.money.currency(currency)}</h3>
      <ul>
        {amounts.map(({ id, title, group, amount, share }) => (
          <li key={id}>
            <button
              type="button"
              className={`summary-amount link-${group}`}
              onClick={() => change(store, (view) => selectPartnership(view, id))}
            >
              <span className="summary-value">
                {say.card.amount(amount.value, amount.currency, amount.qualifier)}
              </span>{" "}
              <span lang="en">
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
    <h2>{say.summary.money.title}</h2>
    <p className="summary-note">{money.length === 0 ? say.summary.money.none : say.summary.money.note}</p>
    <div className="summary-currencies">
      {money.map((currency) => (
        <Currency key={currency.currency} currency={currency} />
      ))}
    </div>
  </section>
);
