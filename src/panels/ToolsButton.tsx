import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "../ui/Icon.tsx";
import { useEscape } from "../ui/use-escape.ts";
import { Tools } from "./Tools.tsx";
import { coverBottom } from "./covers.ts";

/** Where there is little room the tools wait behind a button. */
export function ToolsButton({ onOpen }: { readonly onOpen?: () => void }) {
  const { t } = useTranslation();
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  useEscape(isOpen, () => setIsOpen(false));
  const toggle = () => {
    if (!isOpen) onOpen?.();
    setIsOpen(!isOpen);
  };
  return (
    <div className="tools-corner">
      <button
        type="button"
        className="icon-button tools-toggle card"
        aria-label={t("tools.label")}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={toggle}
      >
        <Icon name={isOpen ? "close" : "tools"} />
      </button>
      {isOpen && (
        // The body stays in sight whole, so that one sees it turn and grow.
        <div id={id} className="tools-card card" ref={coverBottom}>
          <Tools />
        </div>
      )}
    </div>
  );
}
