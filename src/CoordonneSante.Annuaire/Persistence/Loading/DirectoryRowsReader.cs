using System.Globalization;
using CoordonneSante.Annuaire.Entites.Gestionnaires;
using CoordonneSante.Annuaire.Entites.Quartiers;
using CoordonneSante.Annuaire.Entites.Sources;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Entites.Zonages;
using CoordonneSante.Annuaire.Textes;
using CoordonneSante.Annuaire.Versions;
using Microsoft.Data.Sqlite;

namespace CoordonneSante.Annuaire.Persistence.Loading;

/// <summary>Reads the rows of the tables that the EF model creates, without EF.</summary>
/// <remarks>
/// Start-up is why: over the whole of France EF's model and query compilation take about one second before the first row and
/// twice as long as this for the rows. A test loads a file written from the EF model, so that names cannot drift apart.
/// </remarks>
internal static class DirectoryRowsReader
{
    /// <exception cref="SqliteException">The file is no directory of this version of the program.</exception>
    public static DirectoryRows Read(SqliteConnection connection) => new()
    {
        Version = Rows(
            connection,
            """
            SELECT version, construit_le
            FROM version
            """,
            row => new VersionRow
            {
                Version = row.GetString(0),
                ConstruitLe = DateTime.SpecifyKind(row.GetDateTime(1), DateTimeKind.Utc),
            }).Single(),
        Sources = Rows(
            connection,
            """
            SELECT id, titre, producteur, licence, millesime, date_extraction, url, fichier, sha256, lignes_lues,
            lignes_rejetees
            FROM source
            """,
            row => new SourceRow
            {
                Id = row.GetString(0),
                Titre = row.GetString(1),
                Producteur = row.GetString(2),
                Licence = row.GetString(3),
                Millesime = row.GetString(4),
                DateExtraction = OptionalDate(row, 5),
                Url = Text(row, 6),
                Fichier = row.GetString(7),
                Sha256 = row.GetString(8),
                LignesLues = row.GetInt32(9),
                LignesRejetees = row.GetInt32(10),
            }),
        Regions = Rows(
            connection,
            """
            SELECT code, nom
            FROM region
            """,
            row => new RegionRow
            {
                Code = row.GetString(0),
                Nom = row.GetString(1),
            }),
        Departements = Rows(
            connection,
            """
            SELECT code, nom, code_region
            FROM departement
            """,
            row => new DepartementRow
            {
                Code = row.GetString(0),
                Nom = row.GetString(1),
                CodeRegion = row.GetString(2),
            }),
        Epcis = Rows(
            connection,
            """
            SELECT siren, nom
            FROM epci
            """,
            row => new EpciRow
            {
                Siren = row.GetString(0),
                Nom = row.GetString(1),
            }),
        Communes = Rows(
            connection,
            """
            SELECT code_insee, nom, code_departement, siren_epci, code_parent, population, population_millesime,
            longitude, latitude, zonage_medecin, zonage_millesime
            FROM commune
            """,
            row => new CommuneRow
            {
                CodeInsee = row.GetString(0),
                Nom = row.GetString(1),
                CodeDepartement = row.GetString(2),
                SirenEpci = Text(row, 3),
                CodeParent = Text(row, 4),
                Population = Integer(row, 5),
                PopulationMillesime = Integer(row, 6),
                Longitude = Number(row, 7),
                Latitude = Number(row, 8),
                ZonageMedecin = EnumText<ZonageMedecin>.Parse(row.GetString(9)),
                ZonageMillesime = Text(row, 10),
            }),
        ContoursCommunes = Rows(
            connection,
            """
            SELECT code_insee, contour
            FROM contour_commune
            """,
            row => new ContourCommuneRow
            {
                CodeInsee = row.GetString(0),
                Contour = row.GetFieldValue<byte[]>(1),
            }),
        CodesPostaux = Rows(
            connection,
            """
            SELECT code_insee, code_postal
            FROM code_postal
            """,
            row => new CodePostalRow
            {
                CodeInsee = row.GetString(0),
                CodePostal = row.GetString(1),
            }),
        Mouvements = Rows(
            connection,
            """
            SELECT ancien_code, ancien_nom, code_insee, date_effet
            FROM mouvement_commune
            """,
            row => new MouvementCommuneRow
            {
                AncienCode = row.GetString(0),
                AncienNom = row.GetString(1),
                CodeInsee = row.GetString(2),
                DateEffet = Date(row, 3),
            }),
        Quartiers = Rows(
            connection,
            """
            SELECT code, nom, generation, zonage_medecin, zonage_millesime, contour
            FROM quartier_prioritaire
            """,
            row => new QuartierPrioritaireRow
            {
                Code = row.GetString(0),
                Nom = row.GetString(1),
                Generation = row.GetInt32(2),
                ZonageMedecin = OptionalEnum<ZonageMedecin>(row, 3),
                ZonageMillesime = Text(row, 4),
                Contour = row.GetFieldValue<byte[]>(5),
            }),
        QuartiersCommunes = Rows(
            connection,
            """
            SELECT code_quartier, code_insee
            FROM quartier_commune
            """,
            row => new QuartierCommuneRow
            {
                CodeQuartier = row.GetString(0),
                CodeInsee = row.GetString(1),
            }),
        Gestionnaires = Rows(
            connection,
            """
            SELECT finess, siren, nom, categorie, categorie_fiabilite, regle_deduction, statut_juridique_code,
            statut_juridique_libelle
            FROM gestionnaire
            """,
            row => new GestionnaireRow
            {
                Finess = row.GetString(0),
                Siren = Text(row, 1),
                Nom = Text(row, 2),
                Categorie = EnumText<CategorieGestionnaire>.Parse(row.GetString(3)),
                CategorieFiabilite = EnumText<Fiabilite>.Parse(row.GetString(4)),
                RegleDeduction = Text(row, 5),
                StatutJuridiqueCode = Text(row, 6),
                StatutJuridiqueLibelle = Text(row, 7),
            }),
        Structures = Rows(
            connection,
            """
            SELECT finess, finess_gestionnaire, nom, nom_long, type, specialite, specialite_fiabilite, specialite_regle,
            siret, code_ape, date_ouverture, date_mise_a_jour, adresse_ligne, code_postal, ville, code_insee,
            longitude, latitude, position_qualite, zonage_medecin, code_quartier, source_id, date_extraction
            FROM structure
            """,
            row => new StructureRow
            {
                Finess = row.GetString(0),
                FinessGestionnaire = Text(row, 1),
                Nom = row.GetString(2),
                NomLong = Text(row, 3),
                Type = EnumText<TypeStructure>.Parse(row.GetString(4)),
                Specialite = OptionalEnum<SpecialiteCentre>(row, 5),
                SpecialiteFiabilite = OptionalEnum<Fiabilite>(row, 6),
                SpecialiteRegle = Text(row, 7),
                Siret = Text(row, 8),
                CodeApe = Text(row, 9),
                DateOuverture = OptionalDate(row, 10),
                DateMiseAJour = OptionalDate(row, 11),
                AdresseLigne = Text(row, 12),
                CodePostal = Text(row, 13),
                Ville = Text(row, 14),
                CodeInsee = row.GetString(15),
                Longitude = Number(row, 16),
                Latitude = Number(row, 17),
                PositionQualite = Text(row, 18),
                ZonageMedecin = EnumText<ZonageMedecin>.Parse(row.GetString(19)),
                CodeQuartier = Text(row, 20),
                SourceId = row.GetString(21),
                DateExtraction = Date(row, 22),
            }),
        Indicateurs = Rows(
            connection,
            """
            SELECT code, libelle, valeur, unite
            FROM indicateur_qualite
            """,
            row => new IndicateurQualiteRow
            {
                Code = row.GetString(0),
                Libelle = row.GetString(1),
                Valeur = row.GetDouble(2),
                Unite = row.GetString(3),
            }),
    };

    private static List<TRow> Rows<TRow>(SqliteConnection connection, string sql, Func<SqliteDataReader, TRow> make)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<TRow>();
        while (reader.Read())
        {
            rows.Add(make(reader));
        }
        return rows;
    }

    private static string? Text(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    private static int? Integer(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetInt32(column);

    private static double? Number(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetDouble(column);

    private static DateOnly? OptionalDate(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : Date(row, column);

    private static DateOnly Date(SqliteDataReader row, int column) =>
        DateOnly.ParseExact(row.GetString(column), "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static T? OptionalEnum<T>(SqliteDataReader row, int column)
        where T : struct, Enum =>
        row.IsDBNull(column) ? null : EnumText<T>.Parse(row.GetString(column));
}
