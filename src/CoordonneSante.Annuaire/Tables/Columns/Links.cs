namespace CoordonneSante.Annuaire.Tables.Columns;

/// <summary>Which items each owner has, and which owners each item has. Owners and items are numbered from 1.</summary>
internal sealed class Links
{
    private readonly RowGroups _items;
    private readonly RowSet _withItems;
    private RowGroups? _owners;

    /// <param name="ownerCount">Owners are 1 to this.</param>
    /// <param name="itemCount">Items are 1 to this.</param>
    /// <param name="pairs">In ascending order of item for each owner.</param>
    public Links(int ownerCount, int itemCount, IReadOnlyList<(int Owner, int Item)> pairs)
    {
        ItemCount = itemCount;
        var owners = new int[pairs.Count];
        for (var i = 0; i < owners.Length; i++)
        {
            owners[i] = pairs[i].Owner;
        }
        _items = RowGroups.By(owners, ownerCount + 1);
        for (var i = 0; i < _items.Numbers.Length; i++)
        {
            _items.Numbers[i] = pairs[_items.Numbers[i]].Item;
        }
        _withItems = RowSet.Lasting(ownerCount + 1);
        _withItems.AddAll(owners);
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

    public ReadOnlySpan<int> ItemsOf(int owner) => _items.Of(owner);

    public ReadOnlySpan<int> OwnersOf(int item) => Owners.Of(item);

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

    /// <summary>Made of the items by whoever asks first; two at once make the same.</summary>
    private RowGroups Owners => Volatile.Read(ref _owners) ?? Interlocked.CompareExchange(ref _owners, Turn(), null) ?? _owners;

    private RowGroups Turn()
    {
        var ownerOf = new int[_items.Numbers.Length];
        for (var owner = 0; owner + 1 < _items.Starts.Length; owner++)
        {
            ownerOf.AsSpan(_items.Starts[owner].._items.Starts[owner + 1]).Fill(owner);
        }
        var owners = RowGroups.By(_items.Numbers, ItemCount + 1);
        for (var i = 0; i < owners.Numbers.Length; i++)
        {
            owners.Numbers[i] = ownerOf[owners.Numbers[i]];
        }
        return owners;
    }
}
