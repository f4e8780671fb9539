using CoordonneSante.Annuaire.Entites.Gestionnaires;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoordonneSante.Annuaire.Persistence.Configurations;

internal sealed class GestionnaireConfiguration : IEntityTypeConfiguration<GestionnaireRow>
{
    public void Configure(EntityTypeBuilder<GestionnaireRow> builder)
    {
        builder.ToTable(table => table.HasComment("Entités juridiques qui gèrent des structures (FINESS EJ)."));
        builder.HasKey(row => row.Finess);

        builder.Property(row => row.Finess).HasComment("Numéro FINESS de l'entité juridique, neuf caractères.");
        builder.Property(row => row.Siren).HasComment("Numéro SIREN ; vide si aucune source ne le donne.");
        builder.Property(row => row.Nom).HasComment("Raison sociale ; vide sans fichier des entités juridiques, et toujours pour une personne physique.");
        builder.Property(row => row.Categorie).HasComment("Famille de gestionnaire.");
        builder.Property(row => row.CategorieFiabilite).HasComment("Comment la famille est connue : OFFICIEL, DEDUIT ou INCONNU.");
        builder.Property(row => row.RegleDeduction).HasComment("Règle qui a donné la famille ; vide si elle n'est pas déduite.");
        builder.Property(row => row.StatutJuridiqueCode).HasComment("Statut juridique FINESS (nomenclature cs1500107).");
        builder.Property(row => row.StatutJuridiqueLibelle).HasComment("Libellé du statut juridique.");
    }
}
