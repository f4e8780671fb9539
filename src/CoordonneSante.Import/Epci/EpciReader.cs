using CoordonneSante.Import.Csv;
using CoordonneSante.Import.Lecture;

namespace CoordonneSante.Import.Epci;

/// <summary>Reads the membership of EPCI à fiscalité propre, a commune a line.</summary>
/// <remarks>Source: DGCL, through BANATIC.</remarks>
public static class EpciReader
{
    private static readonly Colonne _siren = new("siren");
    private static readonly Colonne _nom = new("raison_sociale");
    private static readonly Colonne _commune = new("insee");

    private static readonly TableCsv _format = new("le fichier de composition des EPCI", ';', _siren, _nom, _commune);

    /// <exception cref="FormatInattenduException">The file is not of this format.</exception>
    public static IEnumerable<LineOutcome<EpciCommune>> Read(SourceFile source) =>
        _format.Read(source, Parse).RejectRepeated(source, _commune.Nom, epci => epci.CodeInsee);

    private static LineOutcome<EpciCommune> Parse(LigneTable ligne)
    {
        if (!Forme.IsSiren(ligne[_siren]))
        {
            return ligne.Reject<EpciCommune>(_siren, Motifs.SirenMalforme);
        }

        if (!Forme.IsCodeCommune(ligne[_commune]))
        {
            return ligne.Reject<EpciCommune>(_commune, Motifs.CodeCommuneMalforme);
        }

        return ligne[_nom].Length == 0
            ? ligne.Reject<EpciCommune>(_nom, Motifs.ValeurManquante)
            : ligne.Accept(new EpciCommune(ligne[_siren], ligne[_nom], ligne[_commune]));
    }
}
