import defectClassifier from "./kazakhstan/defect-classifier-2024/annex-1.json";
import defectClassifierEdition from "./kazakhstan/defect-classifier-2024/edition.json";
import defectTerms from "./kazakhstan/defect-classifier-2024/terms.json";
import annex10 from "./kirov/tariff-agreement-2013/annex-10.json";
import annex11 from "./kirov/tariff-agreement-2013/annex-11.json";
import annex15 from "./kirov/tariff-agreement-2013/annex-15.json";
import annex14Inpatient from "./kirov/tariff-agreement-2013/annex-14.1.json";
import annex14Outpatient from "./kirov/tariff-agreement-2013/annex-14.2.json";
import annex2 from "./kirov/tariff-agreement-2013/annex-2.json";
import annex3 from "./kirov/tariff-agreement-2013/annex-3.json";
import annex9Ivf from "./kirov/tariff-agreement-2013/annex-9-1.11.1.json";
import annex9IvfRegional from "./kirov/tariff-agreement-2013/annex-9-1.11.2.json";
import annex9Checkups from "./kirov/tariff-agreement-2013/annex-9-1.3.json";
import annex9Dialysis from "./kirov/tariff-agreement-2013/annex-9-1.4.json";
import tariffAgreement from "./kirov/tariff-agreement-2013/edition.json";
import criteria from "./penza/programme-2019/criteria-5.13.json";
import programme from "./penza/programme-2019/edition.json";
import programmeTerms from "./penza/programme-2019/terms-5.14-5.15.json";
import type { Edition, EditionHeader, Table } from "./format";

/** JSON is proved against the schema by the tests; here it only gets its type. */
const edition = (header: unknown, tables: readonly unknown[]): Edition => ({
  ...(header as EditionHeader),
  tables: tables as readonly Table[],
});

/** The editions that ship with the add-in: the documents of the set. */
export const shippedEditions: readonly Edition[] = [
  edition(tariffAgreement, [
    annex2,
    annex3,
    annex9Checkups,
    annex9Dialysis,
    annex9Ivf,
    annex9IvfRegional,
    annex10,
    annex11,
    annex14Inpatient,
    annex14Outpatient,
    annex15,
  ]),
  edition(defectClassifierEdition, [defectClassifier, defectTerms]),
  edition(programme, [criteria, programmeTerms]),
];
