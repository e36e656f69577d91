import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { IconButton } from "../ui/IconButton.tsx";
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
      <IconButton
        icon={isOpen ? "close" : "tools"}
        label={t("tools.label")}
        className="icon-button tools-toggle card"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={toggle}
      />
      {isOpen && (
        // The body stays in sight whole, so that one sees it turn and grow.
        <div id={id} className="tools-card card" ref={coverBottom}>
          <Tools />
        </div>
      )}
    </div>
  );
}
