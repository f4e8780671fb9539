using System.Globalization;
using CoordonneSante.Annuaire.Couvertures;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Accessibilites;

/// <summary>What a measure of access must say besides its figures, in French.</summary>
internal static class NotesAcces
{
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");

    /// <summary>Organisations whose position is that of a seat, where nobody is cared for.</summary>
    private static readonly TypesAdmis Sieges = TypesAdmis.Of(
    [
        TypeStructure.EquipeDeSoinsPrimaires, TypeStructure.Cpts, TypeStructure.PoleDeSante, TypeStructure.ReseauDeSante,
        TypeStructure.Maia, TypeStructure.Dac,
    ]);

    /// <param name="types">Of the structures to which access is measured.</param>
    /// <param name="effectifs">Whose access it is.</param>
    /// <param name="peuplement">Where people live.</param>
    /// <param name="isPart">Whether they are of a part only of the territory that is named.</param>
    /// <returns>Null when there is nothing to say.</returns>
    public static string? Of(TypesAdmis types, in Effectifs effectifs, Peuplement peuplement, bool isPart)
    {
        var couverture = peuplement.Couverture;
        var notes = new List<string>();
        if (isPart)
        {
            notes.Add(
                "« dans » ne retient qu'une partie de ce territoire (« entier » est faux) : les mesures sont celles de cette partie.");
        }
        if (couverture.EstPartielle)
        {
            notes.Add(
                $"Base partielle ({couverture.Describe()}) : au-delà de ses limites aucune structure n'est connue, et près d'elles l'accès "
                + "est sous-estimé (« populationEnLimite »).");
        }
        string[] uncovered = [.. Uncovered(effectifs.RegionsNonCouvertes, couverture)];
        if (uncovered.Length > 0)
        {
            notes.Add(
                $"Régions dont les fichiers chargés ne recensent aucune {types.Nommer()} : {string.Join(", ", uncovered)}. "
                + "Cela ne dit pas qu'il n'y en a pas : leurs habitants ne sont pas mesurés.");
        }
        if (effectifs.CommunesOutreMer > 0)
        {
            notes.Add(
                $"Communes dont la structure la plus proche est au-delà d'une mer, à plus de {Terre.MaxParLaMerKm} km : "
                + $"{effectifs.CommunesOutreMer}. Elles ne sont pas mesurées.");
        }
        if (effectifs.CommunesSansDuree > 0)
        {
            notes.Add(
                "Communes d'où aucune durée du fichier ne mène à une de ces structures : "
                + $"{effectifs.CommunesSansDuree}. Elles ne sont pas mesurées : le fichier ne dit pas que la durée y est nulle.");
        }
        if (OfSeats(types) is { } seats)
        {
            notes.Add(seats);
        }
        return notes.Count == 0 ? null : string.Join(' ', notes);
    }

    /// <summary>The method, with what stands for the communes of those it measures.</summary>
    public static Methode WithCentres(Methode methode, in Effectifs effectifs)
    {
        if (effectifs.PopulationMesuree == 0)
        {
            return methode;
        }
        var share = Math.Floor(1000.0 * effectifs.PopulationAuChefLieu / effectifs.PopulationMesuree) / 10;
        var centres = effectifs.PopulationAuChefLieu == effectifs.PopulationMesuree
            ? "le chef-lieu de la commune"
            : $"le chef-lieu de la commune pour {share.ToString(French)} % des habitants mesurés, ailleurs un point de son territoire, "
                + "qui peut être loin des lieux habités (voir « centreNature »)";
        return methode with { Numerateur = new Texte($"{methode.Numerateur} ; le centre est {centres}") };
    }

    /// <returns>Null when people go where the structures of these types are.</returns>
    public static string? OfSeats(TypesAdmis types) => types.Intersect(Sieges) is { Bits: not 0 } seats
        ? string.Join(", ", seats.Enumerate().Select(type => EnumLibelle<TypeStructure>.Of(type)))
            + " : leur position est celle d'un siège, et la distance à ce siège ne dit rien de l'accès aux soins."
        : null;

    /// <summary>In a partial base, without those that it does not hold at all.</summary>
    private static IEnumerable<string> Uncovered(ulong regions, Couverture couverture) => couverture.Regions.Records
        .Where((_, i) => (regions >> (i + 1) & 1) != 0)
        .Where(region => !couverture.EstPartielle || couverture.Chargees.Contains(region))
        .Select(region => region.Nom.Value);
}
