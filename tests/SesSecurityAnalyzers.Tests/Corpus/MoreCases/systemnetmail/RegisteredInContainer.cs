using System.Net;
using System.Net.Mail;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Coworking.Desk;

public interface IDeskMailer
{
    Task ConfirmAsync(string member, DateOnly day, CancellationToken ct = default);
}

internal sealed class DeskMailer(SmtpClient client) : IDeskMailer
{
    public Task ConfirmAsync(string member, DateOnly day, CancellationToken ct = default) =>
        client.SendMailAsync("desk@example.com", member, "Your desk", $"A desk is reserved for you on {day}.", ct);
}

public static class ServiceCollectionExtensions
{
    public static IServiceCollection AddDeskMail(this IServiceCollection services)
    {
        services.AddScoped<SmtpClient>(provider =>
        {
            var configuration = provider.GetRequiredService<IConfiguration>();
            return new SmtpClient()
            {
                Host = "email-smtp.ca-central-1.amazonaws.com",
                Port = 587,
                EnableSsl = false, //~ SESA101
                DeliveryMethod = SmtpDeliveryMethod.Network,
                Credentials = new NetworkCredential(configuration["Mail:User"], configuration["Mail:Password"]),
            };
        });
        services.AddScoped<IDeskMailer, DeskMailer>();
        return services;
    }
}
