using CoordonneSante.Annuaire.Textes;
using CoordonneSante.Import.Csv;
using CoordonneSante.Import.GeoJson;
using CoordonneSante.Import.Projections;
using CoordonneSante.Import.Reading;

namespace CoordonneSante.Import.Cpts;

/// <summary>Reads the territories of CPTS: a list of their communes, a line each, or the outlines of a map in GeoJSON.</summary>
/// <remarks>No national list has a fixed form: those of the ARS name the CPTS and its communes, with their codes or their
/// départements.</remarks>
public static class TerritoireCptsReader
{
    private const string Attendu = "les périmètres des CPTS en GeoJSON (propriété nom_cpts ou cpts ; Polygon ou MultiPolygon), en WGS 84, "
        + "Lambert-93, CC42 à CC50, la projection UTM d'un département d'outre-mer ou Web Mercator";

    private static readonly CsvColumn _finess = new("finess_cpts");
    private static readonly CsvColumn _nom = new("cpts", "nom_cpts", "nom de la CPTS");
    private static readonly CsvColumn _statut = new("statut", "avancement", "statut_cpts");
    private static readonly CsvColumn _code = new("code_insee", "insee", "insee_com", "codgeo", "code_commune");
    private static readonly CsvColumn _commune = new("commune", "nom_commune", "libgeo");
    private static readonly CsvColumn _departement = new("departement", "dep", "code_departement");

    /// <summary>In the order in which they are tried, each with either separator.</summary>
    private static readonly CsvTable[] _formats =
    [
        .. ";,".SelectMany(separator => (CsvTable[])
        [
            new("la liste des communes des CPTS", separator, _nom, _code)
            {
                Optional = [_finess, _statut, _commune, _departement],
                MustEndWithNewLine = false,
            },
            new("la liste des communes des CPTS", separator, _finess, _code) { Optional = [_statut], MustEndWithNewLine = false },
            new("la liste des communes des CPTS", separator, _nom, _commune, _departement)
            {
                Optional = [_finess, _statut],
                MustEndWithNewLine = false,
            },
        ]),
    ];

    /// <summary>Whether the first line of a file names the columns of this format.</summary>
    /// <exception cref="UnexpectedFormatException">The file is not text in lines.</exception>
    internal static bool Recognizes(SourceFile source) => _formats.Any(format => format.Recognizes(source));

    /// <summary>Whether the properties of a GeoJSON file are those of outlines of CPTS.</summary>
    internal static bool RecognizesMap(IReadOnlySet<string> properties) =>
        properties.Contains("geometry") && (properties.Contains("nom_cpts") || properties.Contains("cpts"));

    /// <exception cref="UnexpectedFormatException">The file is of neither format.</exception>
    public static IEnumerable<LineOutcome<PartieDeCpts>> Read(SourceFile source)
    {
        if (ContentSniffer.Recognize(source) == Contenu.Json)
        {
            return ReadMap(source);
        }

        var format = Array.Find(_formats, format => format.Recognizes(source)) ?? _formats[0];
        return format.Read(source, ParseLine).RejectRepeated(
            source, _code.Name, part => $"{part.Finess ?? part.Nom} {part.CodeInsee ?? $"{part.Departement} {part.Commune}"}");
    }

    private static IEnumerable<LineOutcome<PartieDeCpts>> ReadMap(SourceFile source)
    {
        var projection = GeoJsonFeatures.SystemOf(source, Attendu) is { } system ? ProjectionDeCarte.Read(system) : null;
        return GeoJsonFeatures.Read(source, Attendu, feature => ParseFeature(feature, projection), _ => projection is not null);
    }

    private static LineOutcome<PartieDeCpts> ParseLine(TableLine ligne)
    {
        var (finess, nom) = (ligne.OrNull(_finess), ligne.OrNull(_nom));
        if (finess is null ? nom is null : !CodeOfficiel.IsFiness(finess))
        {
            return finess is null
                ? ligne.Reject<PartieDeCpts>(_nom, Motifs.ValeurManquante)
                : ligne.Reject<PartieDeCpts>(_finess, Motifs.FinessMalforme);
        }

        var (code, commune) = (ligne.OrNull(_code), ligne.OrNull(_commune));
        if (code is null ? commune is null : !CodeOfficiel.IsCodeCommune(code))
        {
            return ligne.Reject<PartieDeCpts>(_code, Motifs.CodeCommuneMalforme);
        }

        return ligne.Accept(new PartieDeCpts
        {
            Finess = finess,
            Nom = nom,
            Statut = ligne.OrNull(_statut),
            CodeInsee = code,
            Commune = commune,
            Departement = ligne.OrNull(_departement),
        });
    }

    private static IEnumerable<LineOutcome<PartieDeCpts>> ParseFeature(GeoJsonFeature feature, ProjectionLocale? projection)
    {
        var nom = feature["nom_cpts"] is { Length: > 0 } given ? given : feature["cpts"];
        if (nom.Length == 0)
        {
            return [feature.Reject<PartieDeCpts>("nom_cpts", Motifs.ValeurManquante)];
        }

        return feature.ReadSurface(
            projection?.Emprise,
            surface => new PartieDeCpts
            {
                Nom = nom,
                Statut = feature["statut"] is { Length: > 0 } statut ? statut : null,
                Perimetre = surface,
            },
            projection is null ? null : metres => Reprojection.ToWgs84(metres, projection));
    }
}
