import { EXPLORATION_GROUPS } from "../../../domain/rooms/play.ts";
import { setGroups } from "../../../state/explore/look-actions.ts";
import { useSession } from "../../../state/explore/session.ts";
import { useExploreWords } from "../../../state/use-lazy-words.ts";

/** What the child's questions may be about. The body is always among it. */
export function GroupChoice() {
  const { t } = useExploreWords();
  const groups = useSession((session) => session.groups);
  return (
    <fieldset className="companion-groups">
      <legend>{t("explore.companion.groups")}</legend>
      {EXPLORATION_GROUPS.map((group) => (
        <label key={group}>
          <input
            type="checkbox"
            disabled={group === "body"}
            checked={groups.includes(group)}
            onChange={() =>
              setGroups(
                EXPLORATION_GROUPS.filter((one) => (one === group) !== groups.includes(one)),
              )
            }
          />
          {t(`explore.companion.group.${group}`)}
        </label>
      ))}
    </fieldset>
  );
}
