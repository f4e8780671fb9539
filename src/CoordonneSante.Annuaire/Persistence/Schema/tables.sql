CREATE TABLE "epci" (
    -- EPCI à fiscalité propre (DGCL).

    -- Numéro SIREN de l'EPCI, neuf chiffres.
    "siren" TEXT NOT NULL CONSTRAINT "PK_epci" PRIMARY KEY,

    -- Raison sociale.
    "nom" TEXT NOT NULL
);


CREATE TABLE "indicateur_qualite" (
    -- Mesures de la qualité des données, prises à l'import.

    -- Code stable de la mesure.
    "code" TEXT NOT NULL CONSTRAINT "PK_indicateur_qualite" PRIMARY KEY,

    -- Ce qui est mesuré.
    "libelle" TEXT NOT NULL,

    -- Valeur, dans l'unité de la ligne.
    "valeur" REAL NOT NULL,

    -- Unité de la valeur.
    "unite" TEXT NOT NULL
);


CREATE TABLE "limite_commune" (
    -- Contours des communes (IGN) : chaque limite entre deux voisines y est une fois, et le contour d'un territoire est fait des limites qu'il n'a pas des deux côtés.

    -- Commune ou arrondissement municipal à gauche des lignes ; plusieurs codes joints par « + » quand un même contour tient plusieurs communes, non départagées.
    "gauche" TEXT NOT NULL,

    -- Commune ou arrondissement municipal à leur droite ; HORS pour la mer, l'étranger ou ce qui n'est pas chargé.
    "droite" TEXT NOT NULL,

    -- Lignes séparées par « ; » : longitude et latitude WGS 84 du premier point, puis ce que chaque point ajoute au précédent, en nombres entiers séparés par une espace.
    "lignes" TEXT NOT NULL,
    CONSTRAINT "PK_limite_commune" PRIMARY KEY ("gauche", "droite")
);


CREATE TABLE "quartier_prioritaire" (
    -- Quartiers prioritaires de la politique de la ville (ANCT).

    -- Code du quartier, par exemple QN00101M.
    "code" TEXT NOT NULL CONSTRAINT "PK_quartier_prioritaire" PRIMARY KEY,

    -- Nom du quartier.
    "nom" TEXT NOT NULL,

    -- Année de la liste des quartiers.
    "generation" INTEGER NOT NULL,

    -- Zonage décidé pour le quartier lui-même ; vide si celui de la commune s'applique.
    "zonage_medecin" TEXT NULL,

    -- Millésime du zonage du quartier.
    "zonage_millesime" TEXT NULL,

    -- Contour, MultiPolygon WGS 84, longitude d'abord.
    "contour" BLOB NOT NULL
);


CREATE TABLE "region" (
    -- Régions (INSEE, COG).

    -- Code INSEE de la région, deux chiffres.
    "code" TEXT NOT NULL CONSTRAINT "PK_region" PRIMARY KEY,

    -- Nom de la région.
    "nom" TEXT NOT NULL
);


CREATE TABLE "source" (
    -- Fichiers officiels dont l'annuaire est issu.

    -- Identifiant stable : format et millésime.
    "id" TEXT NOT NULL CONSTRAINT "PK_source" PRIMARY KEY,

    -- Titre du jeu de données.
    "titre" TEXT NOT NULL,

    -- Organisme producteur.
    "producteur" TEXT NOT NULL,

    -- Licence de réutilisation.
    "licence" TEXT NOT NULL,

    -- Millésime des faits ; « non précisé » si ni le fichier ni son nom ne le donnent.
    "millesime" TEXT NOT NULL,

    -- Jour de l'extraction, s'il est écrit dans le fichier.
    "date_extraction" TEXT NULL,

    -- Page de téléchargement ; vide si inconnue.
    "url" TEXT NULL,

    -- Nom du fichier importé.
    "fichier" TEXT NOT NULL,

    -- Empreinte SHA-256 des octets du fichier, en hexadécimal.
    "sha256" TEXT NOT NULL,

    -- Ce qui est arrivé aux faits entre leur publication et ce fichier : conversions, rapprochements ; vide si c'est le fichier publié.
    "parcours" TEXT NULL,

    -- Lignes de données lues.
    "lignes_lues" INTEGER NOT NULL,

    -- Lignes rejetées à l'import.
    "lignes_rejetees" INTEGER NOT NULL
);


CREATE TABLE "version" (
    -- Identité de la construction ; une seule ligne.

    -- Empreinte du contenu de toutes les tables : même contenu, même version.
    "version" TEXT NOT NULL CONSTRAINT "PK_version" PRIMARY KEY,

    -- Jour et heure UTC de la construction.
    "construit_le" TEXT NOT NULL,

    -- Numéro du format de la base : un programme qui en lit un plus petit la refuse.
    "format" INTEGER NULL
);


CREATE TABLE "departement" (
    -- Départements (INSEE, COG).

    -- Code INSEE du département : 01 à 95, 2A, 2B, 971 à 976.
    "code" TEXT NOT NULL CONSTRAINT "PK_departement" PRIMARY KEY,

    -- Nom du département.
    "nom" TEXT NOT NULL,

    -- Région du département.
    "code_region" TEXT NOT NULL,
    CONSTRAINT "FK_departement_region_code_region" FOREIGN KEY ("code_region") REFERENCES "region" ("code") ON DELETE RESTRICT
);


CREATE TABLE "gestionnaire" (
    -- Entités juridiques qui gèrent des structures (FINESS EJ).

    -- Numéro FINESS de l'entité juridique, neuf caractères.
    "finess" TEXT NOT NULL CONSTRAINT "PK_gestionnaire" PRIMARY KEY,

    -- Numéro SIREN ; vide si aucune source ne le donne.
    "siren" TEXT NULL,

    -- Comment le SIREN est connu : OFFICIEL ou DEDUIT ; vide sans SIREN.
    "siren_fiabilite" TEXT NULL,

    -- Règle qui a donné le SIREN ; vide s'il n'est pas déduit.
    "siren_regle" TEXT NULL,

    -- SIREN que portent les SIRET des structures à la date de leur extraction, quand il est autre ; vide sinon.
    "siren_etablissements" TEXT NULL,

    -- Raison sociale ; vide sans fichier des entités juridiques, et toujours pour une personne physique.
    "nom" TEXT NULL,

    -- Famille de gestionnaire.
    "categorie" TEXT NOT NULL,

    -- Comment la famille est connue : OFFICIEL, DEDUIT ou INCONNU.
    "categorie_fiabilite" TEXT NOT NULL,

    -- Règle qui a donné la famille ; vide si elle n'est pas déduite.
    "regle_deduction" TEXT NULL,

    -- Statut juridique FINESS (nomenclature cs1500107).
    "statut_juridique_code" TEXT NULL,

    -- Libellé du statut juridique.
    "statut_juridique_libelle" TEXT NULL,

    -- Fichier des entités juridiques dont viennent nom, statut et SIREN officiels ; vide s'il n'y en a pas.
    "source_id" TEXT NULL,

    -- Jour de l'extraction de ce fichier, qui peut être plus récente que celle des structures ; vide s'il n'y en a pas.
    "date_extraction" TEXT NULL,
    CONSTRAINT "FK_gestionnaire_source_source_id" FOREIGN KEY ("source_id") REFERENCES "source" ("id") ON DELETE RESTRICT
);


CREATE TABLE "indicateur" (
    -- Indicateurs et classements par commune, d'après les fichiers importés.

    -- Clé : nom de la colonne dans le fichier, par exemple apl_medecins.
    "code" TEXT NOT NULL CONSTRAINT "PK_indicateur" PRIMARY KEY,

    -- Ce qui est mesuré.
    "libelle" TEXT NOT NULL,

    -- Définition, d'après le descripteur du fichier.
    "description" TEXT NULL,

    -- Unité des valeurs ; vide pour une classe, ou si le descripteur ne la dit pas.
    "unite" TEXT NULL,

    -- EFFECTIF s'ajoute, NUMERIQUE a une moyenne, CLASSE a des parts.
    "nature" TEXT NOT NULL,

    -- Année du code officiel géographique du fichier ; vide si le descripteur ne la dit pas.
    "cog" TEXT NULL,

    -- Source des valeurs.
    "source_id" TEXT NOT NULL,
    CONSTRAINT "FK_indicateur_source_source_id" FOREIGN KEY ("source_id") REFERENCES "source" ("id") ON DELETE RESTRICT
);


CREATE TABLE "commune" (
    -- Communes et arrondissements municipaux de Paris, Lyon et Marseille (INSEE, COG).

    -- Code INSEE, cinq caractères.
    "code_insee" TEXT NOT NULL CONSTRAINT "PK_commune" PRIMARY KEY,

    -- Nom de la commune.
    "nom" TEXT NOT NULL,

    -- Département de la commune.
    "code_departement" TEXT NOT NULL,

    -- EPCI dont la commune est membre ; vide hors de tout EPCI.
    "siren_epci" TEXT NULL,

    -- Règle qui a déduit l'EPCI de celui d'une commune dont celle-ci s'est séparée ; vide quand le fichier la nomme.
    "epci_regle" TEXT NULL,

    -- Règle qui a déduit des codes postaux de ceux d'une commune dont celle-ci s'est séparée ; vide quand le fichier les lui donne.
    "codes_postaux_regle" TEXT NULL,

    -- Commune dont cet arrondissement municipal fait partie ; vide pour une commune.
    "code_parent" TEXT NULL,

    -- Population municipale (INSEE) ; vide si non publiée. À Paris, Lyon et Marseille, la commune porte la somme de ses arrondissements ; une commune fusionnée depuis, celle des communes réunies.
    "population" INTEGER NULL,

    -- Année de référence de la population.
    "population_millesime" INTEGER NULL,

    -- Règle qui a déduit la population ; vide quand c'est le chiffre publié, ou la somme de chiffres publiés.
    "population_regle" TEXT NULL,

    -- Centre de la commune, WGS 84 ; vide si aucune source ne le donne.
    "longitude" REAL NULL,

    -- Centre de la commune, WGS 84.
    "latitude" REAL NULL,

    -- Ce qu'est le centre : CHEF_LIEU, POINT_INTERIEUR du contour, CENTROIDE (La Poste) ou MOYENNE_ARRONDISSEMENTS ; vide sans centre.
    "centre_nature" TEXT NULL,

    -- Zonage médecins décidé par l'ARS.
    "zonage_medecin" TEXT NOT NULL,

    -- Millésime du zonage ; vide si non renseigné.
    "zonage_millesime" TEXT NULL,

    -- Règle qui a porté à cette commune une décision prise pour d'autres ; vide quand la décision la nomme.
    "zonage_regle" TEXT NULL,
    CONSTRAINT "FK_commune_commune_code_parent" FOREIGN KEY ("code_parent") REFERENCES "commune" ("code_insee") ON DELETE RESTRICT,
    CONSTRAINT "FK_commune_departement_code_departement" FOREIGN KEY ("code_departement") REFERENCES "departement" ("code") ON DELETE RESTRICT,
    CONSTRAINT "FK_commune_epci_siren_epci" FOREIGN KEY ("siren_epci") REFERENCES "epci" ("siren") ON DELETE RESTRICT
);


CREATE TABLE "indicateur_classe" (
    -- Classes des classements par commune.

    -- Clé du classement.
    "code_indicateur" TEXT NOT NULL,

    -- La classe, telle qu'elle est dans le fichier.
    "code" TEXT NOT NULL,

    -- La classe en toutes lettres.
    "libelle" TEXT NOT NULL,

    -- Place de la classe dans leur ordre, à partir de 1.
    "rang" INTEGER NOT NULL,
    CONSTRAINT "PK_indicateur_classe" PRIMARY KEY ("code_indicateur", "code"),
    CONSTRAINT "FK_indicateur_classe_indicateur_code_indicateur" FOREIGN KEY ("code_indicateur") REFERENCES "indicateur" ("code") ON DELETE RESTRICT
);


CREATE TABLE "code_postal" (
    -- Codes postaux des communes (La Poste).

    -- Commune desservie.
    "code_insee" TEXT NOT NULL,

    -- Code postal, cinq chiffres.
    "code_postal" TEXT NOT NULL,
    CONSTRAINT "PK_code_postal" PRIMARY KEY ("code_insee", "code_postal"),
    CONSTRAINT "FK_code_postal_commune_code_insee" FOREIGN KEY ("code_insee") REFERENCES "commune" ("code_insee") ON DELETE RESTRICT
);


CREATE TABLE "contour_commune" (
    -- Contours des communes, chacun à part, dans les bases d'avant les limites (IGN) ; vide depuis : voir limite_commune.

    -- Commune.
    "code_insee" TEXT NOT NULL CONSTRAINT "PK_contour_commune" PRIMARY KEY,

    -- Contour, Polygon ou MultiPolygon WGS 84, longitude d'abord.
    "contour" BLOB NOT NULL,
    CONSTRAINT "FK_contour_commune_commune_code_insee" FOREIGN KEY ("code_insee") REFERENCES "commune" ("code_insee") ON DELETE RESTRICT
);


CREATE TABLE "durees_commune" (
    -- Durées de trajet d'une commune à d'autres, d'après le fichier importé.

    -- Commune ou arrondissement municipal de départ.
    "code_insee" TEXT NOT NULL CONSTRAINT "PK_durees_commune" PRIMARY KEY,

    -- Trajets séparés par « ; » : code de la commune d'arrivée, une espace, minutes.
    "trajets" TEXT NOT NULL,

    -- Fichier importé.
    "source_id" TEXT NOT NULL,
    CONSTRAINT "FK_durees_commune_commune_code_insee" FOREIGN KEY ("code_insee") REFERENCES "commune" ("code_insee") ON DELETE RESTRICT,
    CONSTRAINT "FK_durees_commune_source_source_id" FOREIGN KEY ("source_id") REFERENCES "source" ("id") ON DELETE RESTRICT
);


CREATE TABLE "indicateur_commune" (
    -- Valeurs des indicateurs, commune par commune : une commune absente n'a pas de valeur connue, ce qui n'est pas zéro.

    -- Clé de l'indicateur.
    "code_indicateur" TEXT NOT NULL,

    -- Commune ou arrondissement municipal.
    "code_insee" TEXT NOT NULL,

    -- Valeur, dans l'unité de l'indicateur ; vide pour un classement.
    "valeur" REAL NULL,

    -- Classe ; vide pour un effectif ou une mesure.
    "classe" TEXT NULL,

    -- Règle qui a porté la valeur jusqu'à la commune d'aujourd'hui ; vide si le fichier la donne.
    "regle" TEXT NULL,
    CONSTRAINT "PK_indicateur_commune" PRIMARY KEY ("code_indicateur", "code_insee"),
    CONSTRAINT "FK_indicateur_commune_commune_code_insee" FOREIGN KEY ("code_insee") REFERENCES "commune" ("code_insee") ON DELETE RESTRICT,
    CONSTRAINT "FK_indicateur_commune_indicateur_code_indicateur" FOREIGN KEY ("code_indicateur") REFERENCES "indicateur" ("code") ON DELETE RESTRICT
);


CREATE TABLE "mouvement_commune" (
    -- Codes INSEE qui ne sont plus en usage, et la commune qui porte aujourd'hui leur territoire (INSEE, COG).

    -- Code INSEE qui n'est plus en usage.
    "ancien_code" TEXT NOT NULL CONSTRAINT "PK_mouvement_commune" PRIMARY KEY,

    -- Nom de l'ancienne commune.
    "ancien_nom" TEXT NOT NULL,

    -- Commune d'aujourd'hui, fusions successives suivies jusqu'au bout.
    "code_insee" TEXT NOT NULL,

    -- Jour où le territoire de l'ancienne commune est entré dans celle d'aujourd'hui.
    "date_effet" TEXT NOT NULL,

    -- FUSION, ou CHANGEMENT_DE_CODE quand la commune est la même sous un autre code ; vide si ce n'est pas dit.
    "nature" TEXT NULL,
    CONSTRAINT "FK_mouvement_commune_commune_code_insee" FOREIGN KEY ("code_insee") REFERENCES "commune" ("code_insee") ON DELETE RESTRICT
);


CREATE TABLE "quartier_commune" (
    -- Communes (ou arrondissements municipaux) sur lesquelles s'étend un quartier.

    -- Quartier.
    "code_quartier" TEXT NOT NULL,

    -- Commune ou arrondissement municipal.
    "code_insee" TEXT NOT NULL,
    CONSTRAINT "PK_quartier_commune" PRIMARY KEY ("code_quartier", "code_insee"),
    CONSTRAINT "FK_quartier_commune_commune_code_insee" FOREIGN KEY ("code_insee") REFERENCES "commune" ("code_insee") ON DELETE RESTRICT,
    CONSTRAINT "FK_quartier_commune_quartier_prioritaire_code_quartier" FOREIGN KEY ("code_quartier") REFERENCES "quartier_prioritaire" ("code") ON DELETE RESTRICT
);


CREATE TABLE "structure" (
    -- Structures d'exercice coordonné (FINESS ET).

    -- Numéro FINESS du site, neuf caractères.
    "finess" TEXT NOT NULL CONSTRAINT "PK_structure" PRIMARY KEY,

    -- Entité juridique gestionnaire.
    "finess_gestionnaire" TEXT NULL,

    -- Raison sociale.
    "nom" TEXT NOT NULL,

    -- Raison sociale longue.
    "nom_long" TEXT NULL,

    -- Forme d'exercice coordonné.
    "type" TEXT NOT NULL,

    -- Activité d'un centre de santé, déduite ; vide pour les autres types.
    "specialite" TEXT NULL,

    -- Comment l'activité est connue.
    "specialite_fiabilite" TEXT NULL,

    -- Règle qui a donné l'activité.
    "specialite_regle" TEXT NULL,

    -- Numéro SIRET.
    "siret" TEXT NULL,

    -- Code APE, sans point.
    "code_ape" TEXT NULL,

    -- Téléphone ; plusieurs numéros sont séparés par « / ». Vide si la source n'en donne pas.
    "telephone" TEXT NULL,

    -- Date d'ouverture.
    "date_ouverture" TEXT NULL,

    -- Dernière mise à jour de la fiche par la source.
    "date_mise_a_jour" TEXT NULL,

    -- Numéro et voie.
    "adresse_ligne" TEXT NULL,

    -- Code postal de l'adresse.
    "code_postal" TEXT NULL,

    -- Ville de l'adresse, telle que la source l'écrit.
    "ville" TEXT NULL,

    -- Commune, ou arrondissement municipal à Paris, Lyon et Marseille.
    "code_insee" TEXT NOT NULL,

    -- Position, WGS 84 ; vide sans position utilisable.
    "longitude" REAL NULL,

    -- Position, WGS 84.
    "latitude" REAL NULL,

    -- Ce que la source dit du géocodage, et les doutes de l'import.
    "position_qualite" TEXT NULL,

    -- Ce que la position désigne ; COMMUNE : le centre de la commune. Vide sans position.
    "position_niveau" TEXT NULL,

    -- Zonage qui s'applique : celui du quartier s'il en a un, sinon celui de la commune.
    "zonage_medecin" TEXT NOT NULL,

    -- Quartier prioritaire dont le contour couvre la position ; vide en dehors, ou au centre de la commune.
    "code_quartier" TEXT NULL,

    -- Fichier source.
    "source_id" TEXT NOT NULL,

    -- Jour de l'extraction du fichier source.
    "date_extraction" TEXT NOT NULL,
    CONSTRAINT "FK_structure_commune_code_insee" FOREIGN KEY ("code_insee") REFERENCES "commune" ("code_insee") ON DELETE RESTRICT,
    CONSTRAINT "FK_structure_gestionnaire_finess_gestionnaire" FOREIGN KEY ("finess_gestionnaire") REFERENCES "gestionnaire" ("finess") ON DELETE RESTRICT,
    CONSTRAINT "FK_structure_quartier_prioritaire_code_quartier" FOREIGN KEY ("code_quartier") REFERENCES "quartier_prioritaire" ("code") ON DELETE RESTRICT,
    CONSTRAINT "FK_structure_source_source_id" FOREIGN KEY ("source_id") REFERENCES "source" ("id") ON DELETE RESTRICT
);


CREATE TABLE "structure_hors_finess" (
    -- Structures d'exercice coordonné que FINESS ne recense pas (ESP, pôles, réseaux, MAIA…), d'après les listes importées.

    -- Identifiant que la liste donne à la structure.
    "identifiant" TEXT NOT NULL CONSTRAINT "PK_structure_hors_finess" PRIMARY KEY,

    -- Nom de la structure dans la liste.
    "nom" TEXT NOT NULL,

    -- Forme d'exercice coordonné.
    "type" TEXT NOT NULL,

    -- Commune d'aujourd'hui.
    "code_insee" TEXT NOT NULL,

    -- Code de commune que donne la liste, quand il n'est plus en usage ; vide sinon.
    "code_insee_declare" TEXT NULL,

    -- Position, WGS 84 ; vide sans position utilisable.
    "longitude" REAL NULL,

    -- Position, WGS 84.
    "latitude" REAL NULL,

    -- Doutes de l'import sur la position.
    "position_qualite" TEXT NULL,

    -- Qui recense la structure, dans les mots de la liste.
    "source_declaree" TEXT NOT NULL,

    -- Fichier importé.
    "source_id" TEXT NOT NULL,

    -- Jour auquel la liste donne la ligne pour vraie.
    "date_extraction" TEXT NOT NULL,
    CONSTRAINT "FK_structure_hors_finess_commune_code_insee" FOREIGN KEY ("code_insee") REFERENCES "commune" ("code_insee") ON DELETE RESTRICT,
    CONSTRAINT "FK_structure_hors_finess_source_source_id" FOREIGN KEY ("source_id") REFERENCES "source" ("id") ON DELETE RESTRICT
);


CREATE TABLE "cpts" (
    -- Territoires des CPTS, d'après une liste ou une carte importée.

    -- Clé : numéro FINESS si la source le donne, sinon code de la région et nom, par exemple 93-cpts-du-pays-d-apt.
    "code" TEXT NOT NULL CONSTRAINT "PK_cpts" PRIMARY KEY,

    -- Nom de la CPTS dans la source.
    "nom" TEXT NOT NULL,

    -- Avancement du projet, dans les mots de la source ; vide si elle ne le dit pas.
    "statut" TEXT NULL,

    -- Numéro FINESS de la structure ; vide si aucune ne lui est reconnue.
    "finess" TEXT NULL,

    -- Règle qui a reconnu la structure ; vide si la source donne le numéro FINESS.
    "finess_regle" TEXT NULL,

    -- Source du territoire.
    "source_id" TEXT NOT NULL,

    -- Règle qui a donné les communes d'un périmètre ; vide si la source les nomme.
    "communes_regle" TEXT NULL,
    CONSTRAINT "FK_cpts_source_source_id" FOREIGN KEY ("source_id") REFERENCES "source" ("id") ON DELETE RESTRICT,
    CONSTRAINT "FK_cpts_structure_finess" FOREIGN KEY ("finess") REFERENCES "structure" ("finess") ON DELETE RESTRICT
);


CREATE TABLE "territoire_cpts" (
    -- Communes des territoires de CPTS, telles que les premières versions les gardaient : vide, voir cpts et cpts_commune.

    -- Numéro FINESS de la CPTS.
    "finess_cpts" TEXT NOT NULL,

    -- Commune du territoire.
    "code_insee" TEXT NOT NULL,
    CONSTRAINT "PK_territoire_cpts" PRIMARY KEY ("finess_cpts", "code_insee"),
    CONSTRAINT "FK_territoire_cpts_commune_code_insee" FOREIGN KEY ("code_insee") REFERENCES "commune" ("code_insee") ON DELETE RESTRICT,
    CONSTRAINT "FK_territoire_cpts_structure_finess_cpts" FOREIGN KEY ("finess_cpts") REFERENCES "structure" ("finess") ON DELETE RESTRICT
);


CREATE TABLE "cpts_commune" (
    -- Communes des territoires de CPTS.

    -- Clé du territoire de CPTS.
    "code_cpts" TEXT NOT NULL,

    -- Commune ou arrondissement municipal du territoire.
    "code_insee" TEXT NOT NULL,
    CONSTRAINT "PK_cpts_commune" PRIMARY KEY ("code_cpts", "code_insee"),
    CONSTRAINT "FK_cpts_commune_commune_code_insee" FOREIGN KEY ("code_insee") REFERENCES "commune" ("code_insee") ON DELETE RESTRICT,
    CONSTRAINT "FK_cpts_commune_cpts_code_cpts" FOREIGN KEY ("code_cpts") REFERENCES "cpts" ("code") ON DELETE RESTRICT
);


CREATE INDEX "IX_code_postal_code_postal" ON "code_postal" ("code_postal");


CREATE INDEX "IX_commune_code_departement" ON "commune" ("code_departement");


CREATE INDEX "IX_commune_code_parent" ON "commune" ("code_parent");


CREATE INDEX "IX_commune_siren_epci" ON "commune" ("siren_epci");


CREATE INDEX "IX_cpts_finess" ON "cpts" ("finess");


CREATE INDEX "IX_cpts_source_id" ON "cpts" ("source_id");


CREATE INDEX "IX_cpts_commune_code_insee" ON "cpts_commune" ("code_insee");


CREATE INDEX "IX_departement_code_region" ON "departement" ("code_region");


CREATE INDEX "IX_durees_commune_source_id" ON "durees_commune" ("source_id");


CREATE INDEX "IX_gestionnaire_source_id" ON "gestionnaire" ("source_id");


CREATE INDEX "IX_indicateur_source_id" ON "indicateur" ("source_id");


CREATE INDEX "IX_indicateur_commune_code_insee" ON "indicateur_commune" ("code_insee");


CREATE INDEX "IX_mouvement_commune_code_insee" ON "mouvement_commune" ("code_insee");


CREATE INDEX "IX_quartier_commune_code_insee" ON "quartier_commune" ("code_insee");


CREATE INDEX "IX_structure_code_insee" ON "structure" ("code_insee");


CREATE INDEX "IX_structure_code_quartier" ON "structure" ("code_quartier");


CREATE INDEX "IX_structure_finess_gestionnaire" ON "structure" ("finess_gestionnaire");


CREATE INDEX "IX_structure_source_id" ON "structure" ("source_id");


CREATE INDEX "IX_structure_type" ON "structure" ("type");


CREATE INDEX "IX_structure_hors_finess_code_insee" ON "structure_hors_finess" ("code_insee");


CREATE INDEX "IX_structure_hors_finess_source_id" ON "structure_hors_finess" ("source_id");


CREATE INDEX "IX_territoire_cpts_code_insee" ON "territoire_cpts" ("code_insee");


