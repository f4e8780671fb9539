using CoordonneSante.Annuaire.Entites.Gestionnaires;
using CoordonneSante.Annuaire.Tables.Columns;

namespace CoordonneSante.Annuaire.Entites.Structures;

/// <summary>The numbers of a gestionnaire, FINESS and SIREN, which lead to its structures.</summary>
internal sealed class GestionnaireCodes(GestionnaireTable gestionnaires) : ICodes
{
    public void AddRows(string code, RowSet found)
    {
        if (gestionnaires.Finess.RankOf(code) is > 0 and var finess)
        {
            AddStructures(gestionnaires.Finess.RowsOf(finess), found);
        }
        if (gestionnaires.Siren.RankOf(code) is > 0 and var siren)
        {
            AddStructures(gestionnaires.Siren.RowsOf(siren), found);
        }
    }

    private void AddStructures(ReadOnlySpan<int> rows, RowSet found)
    {
        foreach (var gestionnaire in rows)
        {
            found.AddAll(gestionnaires.Structures.Links.ItemsOf(gestionnaire));
        }
    }
}
