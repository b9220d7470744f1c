<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<!DOCTYPE html>
<html lang="${lang}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <meta name="theme-color" content="#0b5c6b">
  <meta name="robots" content="noindex, nofollow">
  <title>${msg("loginTitle", (realm.displayName!'Ampera'))}</title>
  <link rel="icon" href="${url.resourcesPath}/img/bridge.svg" type="image/svg+xml">
  <link rel="stylesheet" href="${url.resourcesPath}/css/sign-in.css?${properties.revision}">
  <script type="module" src="${url.resourcesPath}/js/sign-in.js?${properties.revision}"></script>
</head>
<body>
  <header>
    <p class="brand">Ampera</p>
    <p class="purpose">${msg("purpose")}</p>
    <svg class="bridge" viewBox="0 0 480 150" aria-hidden="true">
      <path d="M0 112h480M150 140V20M158 140V20M322 140V20M330 140V20M146 20h16M318 20h16M150 46h8M322 46h8M150 74h8M322 74h8"/>
      <path d="M0 102C60 96 118 66 154 24c30 54 142 54 172 0 36 42 94 72 154 78"/>
      <path class="hangers" d="M30 98v14M60 90v22M90 77v35M120 58v54M190 57v55M214 63v49M240 65v47M266 63v49M290 57v55M360 58v54M390 77v35M420 90v22M450 98v14"/>
      <path class="water" d="M20 134q10-6 20 0t20 0M210 134q10-6 20 0t20 0M390 134q10-6 20 0t20 0"/>
    </svg>
  </header>
  <main data-page="${pageId}">
    <h1><#nested "header"></h1>
    <#-- what an action of one's own asks for anyway need not be said -->
    <#if displayMessage && message?has_content && (message.type != 'warning' || !isAppInitiatedAction??)>
      <p class="notice ${message.type}" role="alert">${kcSanitize(message.summary)?no_esc}</p>
    </#if>
    <#nested "show-username">
    <#if auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
      <p class="who">${auth.attemptedUsername} · <a href="${url.loginRestartFlowUrl}">${msg("restartLoginTooltip")}</a></p>
    </#if>
    <#if displayInfo>
      <div class="help"><#nested "info"></div>
    </#if>
    <#nested "form">
    <#if auth?has_content && auth.showTryAnotherWayLink()>
      <form action="${url.loginAction}" method="post">
        <input type="hidden" name="tryAnotherWay" value="on">
        <button type="submit" class="quiet">${msg("doTryAnotherWay")}</button>
      </form>
    </#if>
    <#nested "socialProviders">
  </main>
  <footer>
    <#if realm.internationalizationEnabled && locale.supported?size gt 1>
      <nav aria-label="${msg("languages")}">
        <#list locale.supported as each>
          <a href="${each.url}" lang="${each.languageTag}"<#if each.languageTag == lang> aria-current="true"</#if>>${each.label}</a>
        </#list>
      </nav>
    </#if>
    <p>${msg("guarded")}</p>
  </footer>
</body>
</html>
</#macro>

<#-- One field: label, help under it, what is wrong with it. -->
<#macro field name label help="" error="" password=false focus=false autocomplete="" value="" numeric=false>
  <div class="field">
    <label for="${name}">${label}</label>
    <#if help?has_content><p class="help" id="${name}-help">${help}</p></#if>
    <div class="with-button">
      <input id="${name}" name="${name}" type="${password?then('password', 'text')}" dir="ltr" autocapitalize="none" spellcheck="false"
        <#if autocomplete?has_content>autocomplete="${autocomplete}"</#if>
        <#if value?has_content>value="${value}"</#if>
        <#if numeric>inputmode="numeric"</#if>
        <#if focus>autofocus</#if>
        <#if error?has_content>aria-invalid="true"</#if>
        aria-describedby="<#if help?has_content>${name}-help</#if><#if error?has_content> ${name}-error</#if>">
      <#if password>
        <button type="button" class="quiet" aria-controls="${name}" data-other="${msg("hide")}" hidden>${msg("show")}<span class="unseen"> ${msg("password")?lower_case}</span></button>
      </#if>
    </div>
    <#if error?has_content><p class="error" id="${name}-error" role="alert">${kcSanitize(error)?no_esc}</p></#if>
  </div>
</#macro>
