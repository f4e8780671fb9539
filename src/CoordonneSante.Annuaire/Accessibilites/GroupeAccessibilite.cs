using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Accessibilites;

/// <summary>The distances of one group of communes.</summary>
public sealed class GroupeAccessibilite : MesureDistance
{
    internal GroupeAccessibilite(Repartition repartition, int group, Seuils seuils)
        : base(repartition, group) => Asked = seuils;

    /// <summary>Code of the territory or of the zoning; HORS_EPCI for communes of no EPCI.</summary>
    public Texte Code => Repartition.CodeOf(Group);

    public Texte Libelle => Repartition.LibelleOf(Group);

    /// <summary>Whether the whole of the territory is in that of the measure; null of what is no territory.</summary>
    public bool? Entier => Repartition.IsWhole(Group);

    private protected override Seuils Asked { get; }
}
