namespace CoordonneSante.Annuaire.Tables.Columns;

/// <summary>Which items each owner has, and which owners each item has. Owners and items are numbered from 1.</summary>
internal sealed class Links
{
    private readonly int[] _itemStarts;
    private readonly int[] _items;
    private readonly int[] _ownerStarts;
    private readonly int[] _owners;
    private readonly RowSet _withItems;

    /// <param name="ownerCount">Owners are 1 to this.</param>
    /// <param name="itemCount">Items are 1 to this.</param>
    /// <param name="pairs">In ascending order of item for each owner.</param>
    public Links(int ownerCount, int itemCount, IReadOnlyList<(int Owner, int Item)> pairs)
    {
        ItemCount = itemCount;
        (_itemStarts, _items) = Group(pairs, ownerCount, pair => pair.Owner, pair => pair.Item);
        (_ownerStarts, _owners) = Group(pairs, itemCount, pair => pair.Item, pair => pair.Owner);
        _withItems = RowSet.Lasting(ownerCount + 1);
        _withItems.AddAll(_owners);
    }

    public int ItemCount { get; }

    /// <summary>One link per item that has an owner.</summary>
    /// <param name="ownerCount">Owners are 1 to this.</param>
    /// <param name="owners">The owner of each item, 0 for none; nothing is read of item 0.</param>
    public static Links OfOwners(int ownerCount, ReadOnlySpan<int> owners)
    {
        var pairs = new List<(int, int)>(owners.Length);
        for (var item = 1; item < owners.Length; item++)
        {
            if (owners[item] > 0)
            {
                pairs.Add((owners[item], item));
            }
        }
        return new Links(ownerCount, owners.Length - 1, pairs);
    }

    public ReadOnlySpan<int> ItemsOf(int owner) => _items.AsSpan(_itemStarts[owner].._itemStarts[owner + 1]);

    public ReadOnlySpan<int> OwnersOf(int item) => _owners.AsSpan(_ownerStarts[item].._ownerStarts[item + 1]);

    /// <summary>Removes the owners without item, or those with.</summary>
    public void KeepWithItems(RowSet owners, bool wanted)
    {
        if (wanted)
        {
            owners.IntersectWith(_withItems);
        }
        else
        {
            owners.ExceptWith(_withItems);
        }
    }

    /// <summary>The owners that have at least one of the items.</summary>
    public RowSet OwnersOf(RowSet items, int size)
    {
        var owners = RowSet.Empty(size);
        foreach (var item in items)
        {
            owners.AddAll(OwnersOf(item));
        }
        return owners;
    }

    private static (int[] Starts, int[] Grouped) Group(
        IReadOnlyList<(int Owner, int Item)> pairs, int count, Func<(int Owner, int Item), int> key, Func<(int Owner, int Item), int> value)
    {
        var keys = new int[pairs.Count];
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = key(pairs[i]);
        }
        var (starts, grouped) = CountingSort.Group(keys, count + 1);
        for (var i = 0; i < grouped.Length; i++)
        {
            grouped[i] = value(pairs[grouped[i]]);
        }
        return (starts, grouped);
    }
}
