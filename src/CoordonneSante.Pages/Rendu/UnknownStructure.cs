namespace CoordonneSante.Pages.Rendu;

/// <summary>What is said where no structure has a number.</summary>
internal static class UnknownStructure
{
    public static PageContent.Missing Of(string finess) => new(
        "Aucune structure n'a ce numéro FINESS",
        $"Les données servies n'ont pas de structure {finess}. Elle a pu fermer, ou ouvrir après leur date ; "
            + "ce peut aussi être le numéro d'un gestionnaire. Cherchez-la par son nom ou sa commune.");
}
