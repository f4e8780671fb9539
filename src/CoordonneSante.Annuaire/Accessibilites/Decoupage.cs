using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Accessibilites;

/// <summary>How communes are put into groups. Group 0 is for those that belong to none.</summary>
/// <param name="groupOfRow">Group of each row of the commune table.</param>
/// <param name="groupCount">Number of groups, group 0 included.</param>
/// <param name="codeOf">Code of a group.</param>
/// <param name="libelleOf">What readers call a group.</param>
/// <param name="ofTerritories">Whether groups other than 0 are territories.</param>
internal sealed class Decoupage(
    int[] groupOfRow, int groupCount, Func<int, Texte> codeOf, Func<int, Texte> libelleOf, bool ofTerritories = true)
{
    public bool OfTerritories => ofTerritories;

    public int GroupCount => groupCount;

    public int GroupOf(int row) => groupOfRow[row];

    public Texte CodeOf(int group) => codeOf(group);

    public Texte LibelleOf(int group) => libelleOf(group);
}
