import { groups } from "../model/records/vocabulary.ts";
import { say } from "../text/frame.ts";
import { LineSample } from "../ui/key/LineSample.tsx";
import { Junction } from "../ui/key/Marks.tsx";
import { useSelected } from "../ui/useSelected.ts";
import { useSlice } from "../ui/useStore.ts";

/** The colours, with how many records each has, and the line of what is only planned. */
export const Legend = () => {
  const partners = useSlice(({ view }) => view.partners);
  const { counts } = useSelected();
  const named = groups.filter((group) => partners.includes(group) && (group !== "other" || counts.other > 0));
  return (
    <ul className="frame-key" aria-label={say.embed.legend}>
      {named.map((group) => (
        <li key={group}>
          {group === "multi" ? <Junction /> : <LineSample stroke="solid" group={group} />}
          <b>{say.words.groups[group][group === "multi" || group === "other" ? "short" : "long"]}</b>{" "}
          {counts[group]}
        </li>
      ))}
      <li className="frame-key-planned">
        <LineSample stroke="dashed" group={null} />
        {say.embed.planned}
      </li>
    </ul>
  );
};
