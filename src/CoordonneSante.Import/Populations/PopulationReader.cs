using CoordonneSante.Annuaire.Textes;
using CoordonneSante.Import.Csv;
using CoordonneSante.Import.Reading;

namespace CoordonneSante.Import.Populations;

/// <summary>Reads the legal populations of communes (<c>donnees_communes</c>), under the header of either of its vintages.</summary>
/// <remarks>
/// Since 2020 the column COM holds the INSEE code. Before (Mayotte's 2017 file), COM holds the name, often empty, and the code is
/// made of DEP and CODCOM; overseas the third digit of DEP is the first of CODCOM. Source: INSEE.
/// </remarks>
public static class PopulationReader
{
    private static readonly CsvColumn _departement = new("DEP", "CODDEP");
    private static readonly CsvColumn _commune = new("CODCOM");
    private static readonly CsvColumn _population = new("PMUN");

    private static readonly CsvTable _format =
        new("le fichier des populations légales des communes (donnees_communes)", ';', _departement, _commune, _population);

    /// <summary>Whether the first line of a file names the columns of this format.</summary>
    /// <exception cref="UnexpectedFormatException">The file is not text in lines.</exception>
    internal static bool Recognizes(SourceFile source) => _format.Recognizes(source);

    /// <exception cref="UnexpectedFormatException">The file is not donnees_communes.</exception>
    public static IEnumerable<LineOutcome<PopulationCommune>> Read(SourceFile source) =>
        _format.Read(source, Parse).RejectRepeated(source, _commune.Name, population => population.CodeInsee);

    private static LineOutcome<PopulationCommune> Parse(TableLine ligne)
    {
        var departement = ligne[_departement];
        if (!CodeOfficiel.IsCodeDepartement(departement))
        {
            return ligne.Reject<PopulationCommune>(_departement, Motifs.CodeDepartementMalforme);
        }

        var commune = ligne[_commune];
        var code = departement[..2] + commune;
        if (!CodeOfficiel.IsCodeCommune(code) || (departement.Length == 3 && departement[2] != commune[0]))
        {
            return ligne.Reject<PopulationCommune>(_commune, Motifs.CodeCommuneMalforme);
        }

        return Forme.TryCount(ligne[_population], out var population)
            ? ligne.Accept(new PopulationCommune(code, population))
            : ligne.Reject<PopulationCommune>(_population, Motifs.NombreMalforme);
    }
}
