using CoordonneSante.Annuaire.Textes;
using CoordonneSante.Import.Csv;
using CoordonneSante.Import.Projections;
using CoordonneSante.Import.Reading;

namespace CoordonneSante.Import.ChefsLieux;

/// <summary>Reads the chefs-lieux of communes: <c>code_insee;nom;longitude;latitude</c>.</summary>
/// <remarks>Source: IGN, Admin Express.</remarks>
public static class ChefLieuReader
{
    private static readonly CsvColumn _commune = new("code_insee");
    private static readonly CsvColumn _nom = new("nom");
    private static readonly CsvColumn _longitude = new("longitude");
    private static readonly CsvColumn _latitude = new("latitude");

    private static readonly CsvTable _format = new("la liste des chefs-lieux des communes", ';', _commune, _nom, _longitude, _latitude);

    /// <summary>Whether the first line of a file names the columns of this format.</summary>
    /// <exception cref="UnexpectedFormatException">The file is not text in lines.</exception>
    internal static bool Recognizes(SourceFile source) => _format.Recognizes(source);

    /// <exception cref="UnexpectedFormatException">The file is not of this format.</exception>
    public static IEnumerable<LineOutcome<ChefLieu>> Read(SourceFile source) =>
        _format.Read(source, Parse).RejectRepeated(source, _commune.Name, chefLieu => chefLieu.CodeInsee);

    private static LineOutcome<ChefLieu> Parse(TableLine ligne)
    {
        if (!CodeOfficiel.IsCodeCommune(ligne[_commune]))
        {
            return ligne.Reject<ChefLieu>(_commune, Motifs.CodeCommuneMalforme);
        }

        if (!Forme.TryNumber(ligne[_longitude], out var longitude))
        {
            return ligne.Reject<ChefLieu>(_longitude, Motifs.NombreMalforme);
        }

        if (!Forme.TryNumber(ligne[_latitude], out var latitude))
        {
            return ligne.Reject<ChefLieu>(_latitude, Motifs.NombreMalforme);
        }

        if (ProjectionLocale.ForCommune(ligne[_commune]) is { } territory && !territory.Emprise.Contains(longitude, latitude))
        {
            var motif = territory.Emprise.Contains(latitude, longitude) ? Motifs.CoordonneesInversees : Motifs.CoordonneesHorsEmprise;
            return ligne.Reject<ChefLieu>(_longitude, motif);
        }

        return ligne.Accept(new ChefLieu(ligne[_commune], longitude, latitude));
    }
}
