using CoordonneSante.Annuaire.Requetes;
using CoordonneSante.Annuaire.Tables.Filtering;

namespace CoordonneSante.Annuaire.Entites.Indicateurs;

/// <summary>A condition on one indicator of a commune.</summary>
public sealed record ValeurIndicateurFilter : Filter<IndicateurTable>
{
    public required string Code { get; init; }

    /// <summary>On the value; given as null, it asks for the communes that have none known.</summary>
    public Optional<ComparableOperationFilter<double>?> Valeur { get; init; }

    /// <summary>On the code of the class; given as null, it asks for the communes that have none known.</summary>
    public Optional<StringOperationFilter?> Classe { get; init; }

    /// <exception cref="RequeteInvalideException">INDICATEUR_INCONNU, INDICATEUR_D_AUTRE_NATURE.</exception>
    internal override void Visit(FilterPass pass, IndicateurTable columns)
    {
        var indicateur = columns.Require(Code, Valeur.IsGiven, Classe.IsGiven);
        pass.Named(Code);
        if (indicateur.Nature == NatureIndicateur.Classe)
        {
            pass.Text(Classe, indicateur.Colonne.Textes);
        }
        else
        {
            pass.Value(Valeur, indicateur.Colonne.Nombres);
        }
    }
}
