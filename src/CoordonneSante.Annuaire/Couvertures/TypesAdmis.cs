using System.Numerics;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Tables.Columns;
using CoordonneSante.Annuaire.Tables.Filtering;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Couvertures;

/// <summary>The types that the structures of a question may have, as a set.</summary>
/// <remarks>Never too few: what a filter says of anything but the type, or of a health centre's speciality, leaves every type
/// possible.</remarks>
public readonly record struct TypesAdmis
{
    private static readonly TypeStructure[] Members = Enum.GetValues<TypeStructure>();
    private static readonly ValueColumn<TypeStructure> Types = ValueColumns.OfEnums<TypeStructure>([null, .. Members]);

    private static readonly ValueColumn<SpecialiteCentre> Specialites =
        ValueColumns.OfEnums<SpecialiteCentre>([null, .. Enum.GetValues<SpecialiteCentre>()]);

    private static readonly StructureFilter Nothing = new();

    private TypesAdmis(int bits) => Bits = bits;

    public static TypesAdmis Tous { get; } = new((1 << Members.Length) - 1);

    public bool SontTous => this == Tous;

    /// <summary>One bit a type, in the order of the enum.</summary>
    internal int Bits { get; }

    /// <summary>How many they are.</summary>
    internal int Count => BitOperations.PopCount((uint)Bits);

    public static TypesAdmis Of(TypeStructure type) => new(1 << (int)type);

    /// <param name="types">Null for all.</param>
    public static TypesAdmis Of(IReadOnlyList<TypeStructure>? types) =>
        types is null ? Tous : types.Aggregate(default(TypesAdmis), (set, type) => new TypesAdmis(set.Bits | Of(type).Bits));

    /// <param name="where">A filter that was found valid; null for none.</param>
    public static TypesAdmis Of(StructureFilter? where)
    {
        if (where is null)
        {
            return Tous;
        }
        var types = Tous.Bits;
        if (where.Type.IsGiven)
        {
            types &= where.Type.Value is { } filter ? Satisfying(filter) : 0;
        }
        if (where.Specialite is { IsGiven: true, Value: { } specialite } && !AcceptsMissing(specialite))
        {
            types &= Of(TypeStructure.CentreDeSante).Bits;
        }
        foreach (var part in where.And.Value ?? [])
        {
            types &= Of(part).Bits;
        }
        if (where.Or is { IsGiven: true, Value: { } alternatives })
        {
            types &= alternatives.Aggregate(0, (union, alternative) => union | Of(alternative).Bits);
        }
        if (where.Not is { IsGiven: true, Value: { Type.IsGiven: true } excluded } && excluded with { Type = default } == Nothing)
        {
            types &= ~Of(excluded).Bits;
        }
        return new TypesAdmis(types);
    }

    public bool Contains(TypeStructure type) => (Bits >> (int)type & 1) != 0;

    public TypesAdmis Intersect(TypesAdmis other) => new(Bits & other.Bits);

    /// <summary>In the order of the enum.</summary>
    public IEnumerable<TypeStructure> Enumerate() => Members.Where(Contains);

    /// <summary>What the files list none of, in French: "structure de type « CPTS »".</summary>
    public string Nommer() => SontTous || Bits == 0
        ? "structure"
        : $"structure de type {string.Join(" ou ", Enumerate().Select(type => $"« {EnumLibelle<TypeStructure>.Of(type)} »"))}";

    private static int Satisfying(EnumOperationFilter<TypeStructure> filter)
    {
        using var ranks = RowSet.Full(Types.RankCount);
        filter.Narrow(ranks, Types);
        var types = 0;
        foreach (var rank in ranks)
        {
            types |= rank > 0 ? 1 << (rank - 1) : 0;
        }
        return types;
    }

    private static bool AcceptsMissing(EnumOperationFilter<SpecialiteCentre> filter)
    {
        using var ranks = RowSet.Full(Specialites.RankCount);
        filter.Narrow(ranks, Specialites);
        return ranks.Contains(0);
    }
}
