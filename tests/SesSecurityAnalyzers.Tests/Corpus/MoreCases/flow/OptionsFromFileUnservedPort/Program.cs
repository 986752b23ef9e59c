using Cargo.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

var builder = WebApplication.CreateBuilder(args);
builder.Services.Configure<SesOptions>(builder.Configuration.GetSection(SesOptions.Section));
builder.Services.AddScoped<CargoMailer>();

var app = builder.Build();
app.MapPost("/shipments/{number}/notice", async (string number, CargoMailer mailer, CancellationToken ct) =>
{
    await mailer.NoticeAsync(number, ct);
    return Results.NoContent();
});
app.Run();
