using CoordonneSante.Annuaire.Entites.Territoires;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoordonneSante.Annuaire.Persistence.Configurations;

internal sealed class CommuneConfiguration : IEntityTypeConfiguration<CommuneRow>
{
    public void Configure(EntityTypeBuilder<CommuneRow> builder)
    {
        builder.ToTable(table => table.HasComment("Communes et arrondissements municipaux de Paris, Lyon et Marseille (INSEE, COG)."));
        builder.HasKey(row => row.CodeInsee);
        builder.HasOne<DepartementRow>().WithMany().HasForeignKey(row => row.CodeDepartement).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<EpciRow>().WithMany().HasForeignKey(row => row.SirenEpci).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<CommuneRow>().WithMany().HasForeignKey(row => row.CodeParent).OnDelete(DeleteBehavior.Restrict);

        builder.Property(row => row.CodeInsee).HasComment("Code INSEE, cinq caractères.");
        builder.Property(row => row.Nom).HasComment("Nom de la commune.");
        builder.Property(row => row.CodeDepartement).HasComment("Département de la commune.");
        builder.Property(row => row.SirenEpci).HasComment("EPCI dont la commune est membre ; vide hors de tout EPCI.");
        builder.Property(row => row.CodeParent).HasComment("Commune dont cet arrondissement municipal fait partie ; vide pour une commune.");
        builder.Property(row => row.Population).HasComment("Population municipale (INSEE) ; vide si non publiée. À Paris, Lyon et Marseille, la commune porte la somme de ses arrondissements ; une commune fusionnée depuis, celle des communes réunies.").HasUnit("habitants");
        builder.Property(row => row.PopulationMillesime).HasComment("Année de référence de la population.").HasUnit("année");
        builder.Property(row => row.Longitude).HasComment("Centre de la commune, WGS 84 ; vide si aucune source ne le donne.").HasUnit("degrés décimaux");
        builder.Property(row => row.Latitude).HasComment("Centre de la commune, WGS 84.").HasUnit("degrés décimaux");
        builder.Property(row => row.ZonageMedecin).HasComment("Zonage médecins décidé par l'ARS.");
        builder.Property(row => row.ZonageMillesime).HasComment("Millésime du zonage ; vide si non renseigné.");
    }
}
