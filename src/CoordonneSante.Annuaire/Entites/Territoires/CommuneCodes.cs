using CoordonneSante.Annuaire.Tables.Columns;

namespace CoordonneSante.Annuaire.Entites.Territoires;

/// <summary>The codes by which communes are searched: postal codes and INSEE codes of today, and else a code no longer in use.</summary>
internal sealed class CommuneCodes(CommuneTable communes) : ICodes
{
    public void AddRows(string code, RowSet found)
    {
        var named = communes.CodeInsee.RankOf(code);
        var isFormer = named > 0 && communes.At(named).CodeInsee.Value != code;
        using var postal = RowSet.Empty(found.Size);
        communes.CodesPostaux.AddRows(code, postal);
        found.UnionWith(postal);
        if (named > 0 && (!isFormer || postal.Count == 0))
        {
            found.Add(named);
        }
    }
}
