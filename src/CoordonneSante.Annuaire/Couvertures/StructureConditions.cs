using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Tables.Columns;
using CoordonneSante.Annuaire.Tables.Filtering;

namespace CoordonneSante.Annuaire.Couvertures;

/// <summary>Finds what a filter on territories asks of their structures, however deep, so that an answer can say where nothing is known
/// of them.</summary>
internal sealed class StructureConditions : FilterReading
{
    private readonly HashSet<TypesAdmis> _types = [];

    /// <summary>The types that each condition is about.</summary>
    public IReadOnlyCollection<TypesAdmis> Types => _types;

    /// <summary>Whether a condition is about territories of CPTS.</summary>
    public bool AsksAboutCpts { get; private set; }

    public override void Many<TFilter, TTable>(in Optional<ListFilter<TFilter>?> filter, ManyRelation<TTable> relation)
        where TFilter : class
    {
        if (filter.Value is not { } given)
        {
            return;
        }
        AsksAboutCpts |= given is ListFilter<TerritoireCptsFilter>;
        if (given is ListFilter<StructureFilter> && given.Any.IsGiven)
        {
            _types.Add(TypesAdmis.Tous);
        }
        foreach (var condition in (ReadOnlySpan<Optional<TFilter?>>)[given.All, given.None, given.Some])
        {
            if (condition.Value is StructureFilter structures)
            {
                _types.Add(TypesAdmis.Of(structures));
            }
            else
            {
                condition.Value?.Visit(this, relation.Target);
            }
        }
    }
}
