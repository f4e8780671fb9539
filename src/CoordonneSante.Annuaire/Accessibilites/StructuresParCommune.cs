using CoordonneSante.Annuaire.Entites.Durees;
using CoordonneSante.Annuaire.Entites.Structures;

namespace CoordonneSante.Annuaire.Accessibilites;

/// <summary>Some structures by the commune that they stand in, where travel times lead to it.</summary>
internal sealed class StructuresParCommune
{
    private readonly int[] _first;
    private readonly List<(int Structure, int Commune)> _located = [];

    public StructuresParCommune(Peuplement peuplement, StructureTable structures, StructureSelection selection, MatriceDurees durees)
    {
        _first = new int[peuplement.Communes.Count + 1];
        foreach (var structure in selection.Rows)
        {
            var commune = structures.Commune.Column.Ranks[structure];
            if (!durees.To(commune).IsEmpty)
            {
                _located.Add((structure, commune));
                _first[commune] = _first[commune] == 0 ? structure : Math.Min(_first[commune], structure);
            }
        }
    }

    /// <summary>Each with the row of its commune, in the order of structures.</summary>
    public IReadOnlyList<(int Structure, int Commune)> All => _located;

    public int Located => _located.Count;

    /// <returns>Row of the commune's first structure; 0 when it has none.</returns>
    public int FirstOf(int commune) => _first[commune];
}
