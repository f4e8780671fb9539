using CoordonneSante.Annuaire.Nodes;

namespace CoordonneSante.Annuaire.Tables.Search;

/// <summary>Territories of one level that have the same name, and the rows that are in them.</summary>
/// <param name="Territoires">The most populous first.</param>
/// <param name="Rows">None where nothing of the table is there.</param>
/// <param name="IsWide">Whether the name is so well known that it means nothing else; the name of a commune may be a structure's
/// too.</param>
internal sealed record SearchPlace(IReadOnlyList<INode> Territoires, IReadOnlyList<int> Rows, bool IsWide);
