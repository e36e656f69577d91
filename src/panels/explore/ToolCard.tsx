import { useSession } from "../../state/explore/session.ts";
import { AskCard } from "./cards/AskCard.tsx";
import { ColourCard } from "./cards/ColourCard.tsx";
import { LookCard } from "./cards/LookCard.tsx";
import { RestCard } from "./cards/RestCard.tsx";
import { StickersCard } from "./cards/StickersCard.tsx";
import "./cards/cards.css";

const CARDS = { look: LookCard, colour: ColourCard, stickers: StickersCard, ask: AskCard };

/** What goes with the tool in hand; without one, a kind sentence. */
export function ToolCard() {
  const tool = useSession((session) => session.tool);
  const Card = tool ? CARDS[tool] : RestCard;
  return (
    <div className="explore-card card" data-tool={tool ?? "rest"}>
      <Card />
    </div>
  );
}
