using CoordonneSante.Annuaire.Textes;
using CoordonneSante.Import.Csv;
using CoordonneSante.Import.Reading;

namespace CoordonneSante.Import.Cog;

/// <summary>Reads v_commune (<c>v_commune_AAAA.csv</c>).</summary>
/// <remarks>Source: INSEE, Code officiel géographique.</remarks>
public static class CommuneReader
{
    private static readonly CsvColumn _type = new("TYPECOM");
    private static readonly CsvColumn _code = new("COM");
    private static readonly CsvColumn _region = new("REG");
    private static readonly CsvColumn _departement = new("DEP");
    private static readonly CsvColumn _nom = new("LIBELLE");
    private static readonly CsvColumn _parent = new("COMPARENT");

    private static readonly CsvTable _format =
        new("le fichier des communes du COG (v_commune)", ',', _type, _code, _region, _departement, _nom, _parent);

    /// <summary>Whether the first line of a file names the columns of this format.</summary>
    /// <exception cref="UnexpectedFormatException">The file is not text in lines.</exception>
    internal static bool Recognizes(SourceFile source) => _format.Recognizes(source);

    /// <exception cref="UnexpectedFormatException">The file is not v_commune.</exception>
    public static IEnumerable<LineOutcome<CogCommune>> Read(SourceFile source) =>
        _format.Read(source, Parse).RejectRepeated(source, _code.Name, commune => $"{commune.Type} {commune.CodeInsee}");

    private static LineOutcome<CogCommune> Parse(TableLine ligne)
    {
        if (!TypeCommuneCode.TryRead(ligne[_type], out var type))
        {
            return ligne.Reject<CogCommune>(_type, Motifs.ValeurInconnue);
        }

        if (!CodeOfficiel.IsCodeCommune(ligne[_code]))
        {
            return ligne.Reject<CogCommune>(_code, Motifs.CodeCommuneMalforme);
        }

        if (ligne[_nom].Length == 0)
        {
            return ligne.Reject<CogCommune>(_nom, Motifs.ValeurManquante);
        }

        var isTerritory = type is TypeCommune.Commune or TypeCommune.ArrondissementMunicipal;
        if (isTerritory && !CodeOfficiel.IsCodeDepartement(ligne[_departement]))
        {
            return ligne.Reject<CogCommune>(_departement, Motifs.CodeDepartementMalforme);
        }

        if (isTerritory && !CodeOfficiel.IsCodeRegion(ligne[_region]))
        {
            return ligne.Reject<CogCommune>(_region, Motifs.CodeRegionMalforme);
        }

        if (type != TypeCommune.Commune && !CodeOfficiel.IsCodeCommune(ligne[_parent]))
        {
            return ligne.Reject<CogCommune>(_parent, Motifs.CodeCommuneMalforme);
        }

        return ligne.Accept(new CogCommune
        {
            Type = type,
            CodeInsee = ligne[_code],
            Nom = ligne[_nom],
            CodeDepartement = ligne.OrNull(_departement),
            CodeRegion = ligne.OrNull(_region),
            CodeParent = ligne.OrNull(_parent),
        });
    }
}
