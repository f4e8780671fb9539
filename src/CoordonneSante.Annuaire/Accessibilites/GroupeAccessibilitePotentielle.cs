using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Accessibilites;

/// <summary>What is within reach in one group of communes.</summary>
public sealed class GroupeAccessibilitePotentielle : MesurePotentielle
{
    internal GroupeAccessibilitePotentielle(Repartition repartition, int group)
        : base(repartition, group)
    {
    }

    /// <summary>Code of the territory; HORS_EPCI for communes of no EPCI.</summary>
    public Texte Code => Repartition.CodeOf(Group);

    public Texte Libelle => Repartition.LibelleOf(Group);

    /// <summary>Whether the whole of the territory is in that of the measure; null of what is no territory.</summary>
    public bool? Entier => Repartition.IsWhole(Group);
}
