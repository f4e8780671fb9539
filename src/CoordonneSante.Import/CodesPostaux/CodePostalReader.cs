using CoordonneSante.Annuaire.Textes;
using CoordonneSante.Import.Csv;
using CoordonneSante.Import.Reading;

namespace CoordonneSante.Import.CodesPostaux;

/// <summary>Reads La Poste's base of postal codes (hexasmal), with its point in one column ("lat,lon") or in two.</summary>
/// <remarks>Source: La Poste, base officielle des codes postaux.</remarks>
public static class CodePostalReader
{
    private static readonly CsvColumn _commune = new("code_commune_insee");
    private static readonly CsvColumn _nom = new("nom", "nom_commune", "nom_de_la_commune");
    private static readonly CsvColumn _codePostal = new("code_postal");
    private static readonly CsvColumn _localite = new("ligne_5", "ligne_5_adresse_postale");
    private static readonly CsvColumn _point = new("coordonnees_geographiques", "coordonnees_gps", "_geopoint");
    private static readonly CsvColumn _latitude = new("latitude");
    private static readonly CsvColumn _longitude = new("longitude");

    private static readonly CsvTable _format =
        new("la base officielle des codes postaux (hexasmal)", ';', _commune, _nom, _codePostal)
        {
            Optional = [_localite, _point, _latitude, _longitude],
        };

    /// <summary>Whether the first line of a file names the columns of this format.</summary>
    /// <exception cref="UnexpectedFormatException">The file is not text in lines.</exception>
    internal static bool Recognizes(SourceFile source) => _format.Recognizes(source);

    /// <exception cref="UnexpectedFormatException">The file is not hexasmal.</exception>
    public static IEnumerable<LineOutcome<CodePostalCommune>> Read(SourceFile source) => _format.Read(source, Parse);

    private static LineOutcome<CodePostalCommune> Parse(TableLine ligne)
    {
        if (!CodeOfficiel.IsCodeCommune(ligne[_commune]))
        {
            return ligne.Reject<CodePostalCommune>(_commune, Motifs.CodeCommuneMalforme);
        }

        if (!CodeOfficiel.IsCodePostal(ligne[_codePostal]))
        {
            return ligne.Reject<CodePostalCommune>(_codePostal, Motifs.CodePostalMalforme);
        }

        if (ligne[_nom].Length == 0)
        {
            return ligne.Reject<CodePostalCommune>(_nom, Motifs.ValeurManquante);
        }

        var commune = new CodePostalCommune
        {
            CodeInsee = ligne[_commune],
            CodePostal = ligne[_codePostal],
            NomCommune = ligne[_nom],
            Localite = ligne[_localite],
        };
        var (column, latitude, longitude) = ligne[_point].Split(',', StringSplitOptions.TrimEntries) switch
        {
            [var lat, var lon] => (_point, lat, lon),
            [""] => (_latitude, ligne[_latitude], ligne[_longitude]),
            _ => (_point, ligne[_point], ""),
        };
        if (latitude.Length == 0 && longitude.Length == 0)
        {
            return ligne.Accept(commune);
        }

        return Forme.TryNumber(latitude, out var y) && Forme.TryNumber(longitude, out var x) && Math.Abs(y) <= 90 && Math.Abs(x) <= 180
            ? ligne.Accept(commune with { Latitude = y, Longitude = x })
            : ligne.Reject<CodePostalCommune>(column, Motifs.NombreMalforme);
    }
}
