using CoordonneSante.Annuaire.Entites.Zonages;
using CoordonneSante.Annuaire.Textes;
using CoordonneSante.Import.Csv;
using CoordonneSante.Import.Reading;

namespace CoordonneSante.Import.Zonages;

/// <summary>Reads a zoning for general practitioners, by commune (Atlasanté's export) or by quarter (an ARS's list).</summary>
/// <remarks>Source: the ARS, by their orders.</remarks>
public static class ZonageReader
{
    private static readonly CsvColumn _commune = new("com_code");
    private static readonly CsvColumn _niveau = new("niveau");
    private static readonly CsvColumn _zonageCommune = new("zmed_niveau");
    private static readonly CsvColumn _quartier = new("code_qp");
    private static readonly CsvColumn _zonageQuartier = new("zonage");
    private static readonly CsvColumn _communesQuartier = new("communes");

    private static readonly CsvTable _communes =
        new("le zonage médecins des communes", ',', _commune, _niveau, _zonageCommune);

    private static readonly CsvTable _quartiers =
        new("le zonage médecins des quartiers prioritaires", ';', _quartier, _zonageQuartier, _communesQuartier);

    /// <summary>Whether the first line of a file names the columns of either format.</summary>
    /// <exception cref="UnexpectedFormatException">The file is not text in lines.</exception>
    internal static bool Recognizes(SourceFile source) => _quartiers.Recognizes(source) || _communes.Recognizes(source);

    /// <summary>Reads either format, recognised by its columns.</summary>
    /// <exception cref="UnexpectedFormatException">The file is of neither format.</exception>
    public static IEnumerable<LineOutcome<DecisionZonage>> Read(SourceFile source) => _quartiers.Recognizes(source)
        ? _quartiers.Read(source, ParseQuartier).RejectRepeated(source, _quartier.Name, Key)
        : _communes.Read(source, ParseCommune).RejectRepeated(source, _commune.Name, Key);

    private static string Key(DecisionZonage decision) => decision switch
    {
        DecisionZonage.Commune commune => commune.CodeInsee,
        DecisionZonage.Quartier quartier => quartier.Code,
        _ => throw new ArgumentOutOfRangeException(nameof(decision), decision, message: null),
    };

    private static LineOutcome<DecisionZonage> ParseCommune(TableLine ligne)
    {
        if (!CodeOfficiel.IsCodeCommune(ligne[_commune]))
        {
            return ligne.Reject<DecisionZonage>(_commune, Motifs.CodeCommuneMalforme);
        }

        if (ligne[_niveau] != "COM")
        {
            return ligne.Reject<DecisionZonage>(_niveau, Motifs.ValeurInconnue);
        }

        return TryRead(ligne[_zonageCommune], out var zonage)
            ? ligne.Accept<DecisionZonage>(new DecisionZonage.Commune(ligne[_commune]) { Zonage = zonage })
            : ligne.Reject<DecisionZonage>(_zonageCommune, Motifs.ValeurInconnue);
    }

    private static LineOutcome<DecisionZonage> ParseQuartier(TableLine ligne)
    {
        if (!CodeOfficiel.IsCodeQuartier(ligne[_quartier]))
        {
            return ligne.Reject<DecisionZonage>(_quartier, Motifs.CodeQuartierMalforme);
        }

        if (!TryRead(ligne[_zonageQuartier], out var zonage))
        {
            return ligne.Reject<DecisionZonage>(_zonageQuartier, Motifs.ValeurInconnue);
        }

        var communes = ligne[_communesQuartier].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return communes.All(CodeOfficiel.IsCodeCommune)
            ? ligne.Accept<DecisionZonage>(new DecisionZonage.Quartier(ligne[_quartier], communes) { Zonage = zonage })
            : ligne.Reject<DecisionZonage>(_communesQuartier, Motifs.CodeCommuneMalforme);
    }

    /// <summary>Atlasanté ranks the levels ("1_ZIP"), the ARS do not ("ZIP").</summary>
    private static bool TryRead(string niveau, out ZonageMedecin zonage)
    {
        (var known, zonage) = niveau switch
        {
            "1_ZIP" or "ZIP" => (true, ZonageMedecin.Zip),
            "2_ZAC" or "ZAC" => (true, ZonageMedecin.Zac),
            "3_HZ" or "HZ" => (true, ZonageMedecin.HorsZonage),
            "4_ZAR" or "ZAR" => (true, ZonageMedecin.Zar),
            _ => (niveau.StartsWith("N/A", StringComparison.Ordinal), ZonageMedecin.NonRenseigne),
        };
        return known;
    }
}
