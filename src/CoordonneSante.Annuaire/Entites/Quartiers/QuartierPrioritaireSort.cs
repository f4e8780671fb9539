using CoordonneSante.Annuaire.Tables.Ordering;

namespace CoordonneSante.Annuaire.Entites.Quartiers;

/// <summary>Sort of quartiers prioritaires.</summary>
public sealed record QuartierPrioritaireSort : Sort<QuartierPrioritaireTable>
{
    public SortDirection? Code { get; init; }

    public SortDirection? Nom { get; init; }

    public SortDirection? Generation { get; init; }

    public SortDirection? ZonageMedecin { get; init; }

    internal override void Visit(SortPass pass, QuartierPrioritaireTable columns)
    {
        pass.Key(Code, columns.Keys);
        pass.Key(Nom, columns.Nom);
        pass.Key(Generation, columns.Generation);
        pass.Key(ZonageMedecin, columns.ZonageMedecin);
    }
}
