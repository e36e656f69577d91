import { useTranslation } from "react-i18next";
import { LISTS } from "../../domain/view.ts";
import { openPage } from "../../state/actions.ts";

/** Quiet ways to the lists that open over everything. */
export function PageLinks() {
  const { t } = useTranslation();
  return (
    <ul className="page-links">
      {LISTS.map((page) => (
        <li key={page}>
          <button type="button" aria-haspopup="dialog" onClick={() => openPage(page)}>
            {t(`pages.name.${page}`)}
          </button>
        </li>
      ))}
    </ul>
  );
}
