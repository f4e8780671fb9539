using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CoordonneSante.Annuaire.Entites.Territoires;

internal sealed class CommuneConfiguration : IEntityTypeConfiguration<CommuneRow>
{
    public void Configure(EntityTypeBuilder<CommuneRow> builder)
    {
        builder.HasKey(row => row.CodeInsee);
        builder.HasOne<DepartementRow>().WithMany().HasForeignKey(row => row.CodeDepartement).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<EpciRow>().WithMany().HasForeignKey(row => row.SirenEpci).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<CommuneRow>().WithMany().HasForeignKey(row => row.CodeParent).OnDelete(DeleteBehavior.Restrict);
    }
}
