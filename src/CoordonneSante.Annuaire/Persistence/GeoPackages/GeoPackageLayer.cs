namespace CoordonneSante.Annuaire.Persistence.GeoPackages;

/// <summary>A layer that mapping software shows.</summary>
/// <param name="Table">Name of its table.</param>
/// <param name="Titre">For readers, in French.</param>
/// <param name="Description">For readers, in French.</param>
/// <param name="GeometryType">POINT or MULTIPOLYGON; null for a table without geometry.</param>
/// <param name="Columns">Declarations of the columns after the key and the geometry.</param>
/// <param name="Select">The geometry, then those columns, in the order of the keys.</param>
internal sealed record GeoPackageLayer(string Table, string Titre, string Description, string? GeometryType, string Columns, string Select)
{
    /// <summary>The functions that the queries call: <c>point(longitude, latitude)</c>, <c>contour(wkb)</c>, and the union of the communes
    /// of a territory.</summary>
    public static IReadOnlyList<GeoPackageLayer> All { get; } =
    [
        new(
            "couche_structures",
            "Structures",
            "Structures d'exercice coordonné, à leur position ; sans géométrie quand elle est inconnue.",
            "POINT",
            """
            finess TEXT NOT NULL, nom TEXT NOT NULL, type TEXT NOT NULL, specialite TEXT, finess_gestionnaire TEXT,
            code_insee TEXT NOT NULL, commune TEXT NOT NULL, code_departement TEXT NOT NULL, zonage_medecin TEXT NOT NULL,
            code_quartier TEXT, date_extraction TEXT NOT NULL
            """,
            """
            SELECT point(s.longitude, s.latitude), s.finess, s.nom, s.type, s.specialite, s.finess_gestionnaire,
            s.code_insee, c.nom, c.code_departement,
                s.zonage_medecin, s.code_quartier, s.date_extraction
            FROM structure s JOIN commune c USING (code_insee) ORDER BY s.finess
            """),
        new(
            "couche_structures_hors_finess",
            "Structures hors FINESS",
            "Structures que FINESS ne recense pas (ESP, pôles, réseaux, MAIA…), d'après les listes importées ; à compter à part.",
            "POINT",
            """
            identifiant TEXT NOT NULL, nom TEXT NOT NULL, type TEXT NOT NULL, code_insee TEXT NOT NULL, commune TEXT NOT NULL,
            code_departement TEXT NOT NULL, source_declaree TEXT NOT NULL, date_extraction TEXT NOT NULL
            """,
            """
            SELECT point(s.longitude, s.latitude), s.identifiant, s.nom, s.type, s.code_insee, c.nom, c.code_departement,
                s.source_declaree, s.date_extraction
            FROM structure_hors_finess s JOIN commune c USING (code_insee) ORDER BY s.identifiant
            """),
        new(
            "couche_quartiers",
            "Quartiers prioritaires",
            "Quartiers prioritaires de la politique de la ville (ANCT).",
            "MULTIPOLYGON",
            "code TEXT NOT NULL, nom TEXT NOT NULL, generation INTEGER NOT NULL, zonage_medecin TEXT",
            "SELECT contour(contour), code, nom, generation, zonage_medecin FROM quartier_prioritaire ORDER BY code"),
        new(
            "couche_communes",
            "Communes",
            "Communes et arrondissements municipaux, contours simplifiés ; sans géométrie là où le contour n'est pas chargé.",
            "MULTIPOLYGON",
            """
            code_insee TEXT NOT NULL, nom TEXT NOT NULL, code_departement TEXT NOT NULL, siren_epci TEXT, code_parent TEXT,
            population INTEGER,
            zonage_medecin TEXT NOT NULL, zonage_millesime TEXT
            """,
            """
            SELECT commune_contour(code_insee), code_insee, nom, code_departement, siren_epci, code_parent, population,
            zonage_medecin, zonage_millesime
            FROM commune ORDER BY code_insee
            """),
        new(
            "couche_epci",
            "EPCI",
            "EPCI à fiscalité propre, réunion des contours de leurs communes.",
            "MULTIPOLYGON",
            "siren TEXT NOT NULL, nom TEXT NOT NULL",
            "SELECT epci_contour(siren), siren, nom FROM epci ORDER BY siren"),
        new(
            "couche_departements",
            "Départements",
            "Départements, réunion des contours de leurs communes.",
            "MULTIPOLYGON",
            "code TEXT NOT NULL, nom TEXT NOT NULL, code_region TEXT NOT NULL",
            "SELECT departement_contour(code), code, nom, code_region FROM departement ORDER BY code"),
        new(
            "couche_regions",
            "Régions",
            "Régions, réunion des contours de leurs communes.",
            "MULTIPOLYGON",
            "code TEXT NOT NULL, nom TEXT NOT NULL",
            "SELECT region_contour(code), code, nom FROM region ORDER BY code"),
        new(
            "couche_sources",
            "Sources",
            "Fichiers officiels dont viennent les données, à citer avec leur millésime.",
            null,
            "id TEXT NOT NULL, titre TEXT NOT NULL, producteur TEXT NOT NULL, licence TEXT NOT NULL, millesime TEXT NOT NULL, "
                + "date_extraction TEXT, url TEXT",
            "SELECT id, titre, producteur, licence, millesime, date_extraction, url FROM source ORDER BY id"),
    ];

    /// <summary>Names of <see cref="Columns"/>.</summary>
    public IEnumerable<string> ColumnNames => Columns.Split(',').Select(column => column.Trim().Split(' ')[0]);
}
