// uses: fluentemail
using FluentEmail.Core;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

var builder = WebApplication.CreateBuilder(args);
var region = builder.Configuration["AWS:Region"] ?? "eu-west-1";

builder.Services.AddFluentEmail("hello@example.com", "Hello").AddSmtpSender($"email-smtp.{region}.amazonaws.com", 587); //~ SESA101

var app = builder.Build();

app.MapPost("/invite", async ([FromBody] Invite invite, IFluentEmail email) =>
{
    var response = await email
        .To(invite.Address, invite.Name)
        .Subject("You are invited")
        .Body("<p>Come and join us.</p>", isHtml: true)
        .SendAsync();
    return response.Successful ? Results.Ok() : Results.Problem(string.Join("; ", response.ErrorMessages));
});

await app.RunAsync();

public sealed record Invite(string Address, string Name);
