import { useTranslation } from "react-i18next";
import { PAGES } from "../../domain/view.ts";
import { openPage } from "../../state/actions.ts";
import "./page-links.css";

/** Quiet ways to the lists that open over everything. */
export function PageLinks() {
  const { t } = useTranslation();
  return (
    <ul className="page-links">
      {PAGES.map((page) => (
        <li key={page}>
          <button type="button" aria-haspopup="dialog" onClick={() => openPage(page)}>
            {t(`pages.name.${page}`)}
          </button>
        </li>
      ))}
    </ul>
  );
}
