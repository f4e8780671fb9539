using CoordonneSante.Annuaire.Requetes;
using CoordonneSante.Annuaire.Tables.Ordering;

namespace CoordonneSante.Annuaire.Entites.Indicateurs;

/// <summary>Sort of communes by one indicator.</summary>
public sealed record ValeurIndicateurSort : Sort<IndicateurTable>
{
    public required string Code { get; init; }

    public SortDirection? Valeur { get; init; }

    /// <summary>By the code of the class.</summary>
    public SortDirection? Classe { get; init; }

    /// <exception cref="RequeteInvalideException">INDICATEUR_INCONNU, INDICATEUR_D_AUTRE_NATURE.</exception>
    internal override void Visit(SortPass pass, IndicateurTable columns)
    {
        var indicateur = columns.Require(Code, Valeur is not null, Classe is not null);
        pass.Key($"{Code}.Valeur", Valeur, indicateur.Colonne.Nombres);
        pass.Key($"{Code}.Classe", Classe, indicateur.Colonne.Textes);
    }
}
