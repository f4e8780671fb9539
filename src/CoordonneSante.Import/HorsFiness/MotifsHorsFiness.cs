using CoordonneSante.Import.Reading;

namespace CoordonneSante.Import.HorsFiness;

/// <summary>The reasons that only a list of structures outside FINESS gives. Codes never change meaning.</summary>
public static class MotifsHorsFiness
{
    public static Motif IdentifiantMalforme { get; } =
        new(
            "IDENTIFIANT_MALFORME",
            "L'identifiant a 60 caractères au plus : des lettres sans accent, des chiffres et les signes - _ . : /, sans espace.");

    public static Motif TypeInconnu { get; } =
        new(
            "TYPE_INCONNU",
            "Le type n'est pas d'une structure d'exercice coordonné : écrivez EQUIPE_DE_SOINS_PRIMAIRES (ou ESP), POLE_DE_SANTE, "
                + "RESEAU_DE_SANTE, MAIA, DAC, CLIC, CPTS, MAISON_DE_SANTE ou CENTRE_DE_SANTE.");

    public static Motif NomDePersonne { get; } =
        new("NOM_DE_PERSONNE", "Le nom est celui d'une personne, ou porte une adresse électronique : donnez celui de la structure.");

    public static Motif PositionIncomplete { get; } =
        new("POSITION_INCOMPLETE", "Une position a une longitude et une latitude : donnez les deux, ou aucune.");
}
