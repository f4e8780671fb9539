using CoordonneSante.Annuaire.Textes;
using CoordonneSante.Import.Csv;
using CoordonneSante.Import.Reading;

namespace CoordonneSante.Import.Cog;

/// <summary>Reads v_region (<c>v_region_AAAA.csv</c>).</summary>
/// <remarks>Source: INSEE, Code officiel géographique.</remarks>
public static class RegionReader
{
    private static readonly CsvColumn _code = new("REG");
    private static readonly CsvColumn _chefLieu = new("CHEFLIEU");
    private static readonly CsvColumn _nom = new("LIBELLE");

    private static readonly CsvTable _format = new(
        "le fichier des régions du COG (v_region)", ',', _code, _chefLieu, _nom)
    { KeyComesFirst = true };

    /// <summary>Whether the first line of a file names the columns of this format.</summary>
    /// <exception cref="UnexpectedFormatException">The file is not text in lines.</exception>
    internal static bool Recognizes(SourceFile source) => _format.Recognizes(source);

    /// <exception cref="UnexpectedFormatException">The file is not v_region.</exception>
    public static IEnumerable<LineOutcome<CogRegion>> Read(SourceFile source) =>
        _format.Read(source, Parse).RejectRepeated(source, _code.Name, region => region.Code);

    private static LineOutcome<CogRegion> Parse(TableLine ligne)
    {
        if (!CodeOfficiel.IsCodeRegion(ligne[_code]))
        {
            return ligne.Reject<CogRegion>(_code, Motifs.CodeRegionMalforme);
        }

        return ligne[_nom].Length == 0
            ? ligne.Reject<CogRegion>(_nom, Motifs.ValeurManquante)
            : ligne.Accept(new CogRegion(ligne[_code], ligne[_nom]));
    }
}
