// Generated from apps/api/src/openapi.json by `npm run openapi`.
export interface paths {
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["healthLive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["healthReady"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["sessionsList"];
        put?: never;
        post: operations["sessionsSignIn"];
        delete: operations["sessionsLeaveEverywhere"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["sessionsCurrent"];
        put?: never;
        post?: never;
        delete: operations["sessionsLeave"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/current/second-factor-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["sessionsCheckSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["sessionsEnd"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/second-factors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["secondFactorsBegin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/second-factors/current/confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["secondFactorsConfirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/second-factors/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["secondFactorsRemove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/link-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["linksCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/link-uses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["linksUse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/password-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["passwordsChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/password-resets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["passwordsAsk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["profileRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["profileChange"];
        trace?: never;
    };
    "/api/v1/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Units of TSB and study groups, by code */
        get: operations["listUnits"];
        put?: never;
        /** Make a unit or a study group */
        post: operations["createUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One unit */
        get: operations["getUnit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change the code, kind, title or place of a unit */
        patch: operations["changeUnit"];
        trace?: never;
    };
    "/api/v1/saved-views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One’s own views of a screen, by name */
        get: operations["listSavedViews"];
        put?: never;
        /** Save the filters of a list under a name, for oneself */
        post: operations["saveView"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/saved-views/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a view of one’s own */
        delete: operations["removeSavedView"];
        options?: never;
        head?: never;
        /** Give a view another name, or let it show something else */
        patch: operations["changeSavedView"];
        trace?: never;
    };
    "/api/v1/substitutions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who stands in for whom; the latest first */
        get: operations["listSubstitutions"];
        put?: never;
        /** Name a substitute from a day to a day */
        post: operations["nameSubstitute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/substitutions/{id}/revocations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the naming of a substitute back */
        post: operations["revokeSubstitution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/role-grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Roles held, waiting, declined or taken away; oldest first */
        get: operations["listRoleGrants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/role-grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Grant a role, or propose it where two administrators must agree */
        post: operations["grantRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/role-grants/{id}/confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm a proposed role as the second administrator */
        post: operations["confirmRoleGrant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/role-grants/{id}/declinations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decline a proposed role */
        post: operations["declineRoleGrant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/role-grants/{id}/revocations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a role away */
        post: operations["revokeRoleGrant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Names of people to choose somebody from */
        get: operations["listColleagues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** People with their roles, by name */
        get: operations["listPeople"];
        put?: never;
        /** Invite somebody by a one-time link, with roles to begin with */
        post: operations["invitePerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One person */
        get: operations["getPerson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change the name, e-mail address or unit of somebody */
        patch: operations["changePerson"];
        trace?: never;
    };
    "/api/v1/people/{id}/disablings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Shut somebody out and end their sessions */
        post: operations["disablePerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/enablings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let somebody in again */
        post: operations["enablePerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send another invitation to somebody who has not come yet */
        post: operations["sendInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/session-endings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign somebody out everywhere */
        post: operations["endSessionsOfPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/second-factor-removals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Remove the second factor of a lost device */
        post: operations["removeSecondFactorOfPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is expected of the units of the reader, to be filled in and imported */
        get: operations["getTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/values": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Values that the reader may see; imported again, they change nothing */
        get: operations["getValues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/alignment-matrix": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Outputs by outcomes as a workbook */
        get: operations["getAlignmentMatrixFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/resources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Money and people of a plan as they stand */
        get: operations["getResourcesFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/resources-template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Results by years with what is planned and spent so far, to be filled in and imported */
        get: operations["getResourcesTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/risks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The risk register as it stands; in a workbook with its treatments and its matrix */
        get: operations["getRisksFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/risks-template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Empty rows for new risks, to be filled in and imported */
        get: operations["getRisksTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/frameworks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Strategic and operational plans, the newest first */
        get: operations["listFrameworks"];
        put?: never;
        /** Make a framework version with its kinds of results */
        post: operations["createFramework"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/frameworks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One plan with its decisions and the standing of its years */
        get: operations["getFramework"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change the code, title, years or source of a plan */
        patch: operations["changeFramework"];
        trace?: never;
    };
    "/api/v1/frameworks/{id}/kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a plan a further kind of result */
        post: operations["addResultKind"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/frameworks/{id}/editions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make next year’s edition of an operational plan; freezes this one */
        post: operations["rollOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/frameworks/{id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record what a body decided on years of a plan */
        post: operations["recordPlanDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plan-decisions/{id}/revocations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Strike out a decision that was recorded in error */
        post: operations["revokePlanDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/frameworks/{id}/map": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All results of a plan and of those it hangs together with */
        get: operations["getResultsMap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/frameworks/{id}/comparisons/{otherId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Two versions of a plan side by side, the earlier one first */
        get: operations["comparePlans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ratings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Indicators with their ratings, by code */
        get: operations["listRatings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A plan at a glance: its highest results and what they are made of */
        get: operations["getOverview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indicators/{id}/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How an indicator came by its rating */
        get: operations["explainIndicator"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/results/{id}/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How a result came by its rating */
        get: operations["explainResult"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indicators/{id}/breakdown-trends": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The accepted values of an indicator by category and period */
        get: operations["getBreakdownTrends"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Results that count on a day, by plan, kind and code */
        get: operations["listResults"];
        put?: never;
        /** Enter a result into a plan */
        post: operations["createResult"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/results/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One result with all that hangs together with it */
        get: operations["getResult"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change what a result says, or retire it */
        patch: operations["changeResult"];
        trace?: never;
    };
    "/api/v1/results/{id}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that a result contributes to another */
        post: operations["linkResult"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/result-links/{id}/endings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a link on a day, or take it back; answers with its child */
        post: operations["endResultLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/results/{id}/successions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record what became of a result in a later plan */
        post: operations["recordSuccession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/successions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take back what was recorded on a succession */
        delete: operations["removeSuccession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/results/{id}/year-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say what is planned for a result in a year */
        post: operations["planYear"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/year-entries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Plan nothing for this result in this year */
        delete: operations["removeYear"];
        options?: never;
        head?: never;
        /** Change what is planned for a year */
        patch: operations["changeYear"];
        trace?: never;
    };
    "/api/v1/budgets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Budgets of the Union, the newest first */
        get: operations["listBudgets"];
        put?: never;
        /** Record a budget that Council approved */
        post: operations["createBudget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/budgets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One budget */
        get: operations["getBudget"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change what is recorded on a budget */
        patch: operations["changeBudget"];
        trace?: never;
    };
    "/api/v1/resources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Money and people of a plan: results by years, with sums */
        get: operations["listResources"];
        put?: never;
        /** Say what is planned or was spent for a result in a year */
        post: operations["putResource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resources/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a line said before, and why it changed */
        get: operations["listResourceRevisions"];
        put?: never;
        /** Put another line in the place of one that stands */
        post: operations["reviseResource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resources/{id}/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a line back: nothing is recorded again, which is not 0 */
        post: operations["withdrawResource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/budget-ceilings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say how much may be planned for a year of a plan */
        post: operations["setCeiling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/budget-ceilings/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a ceiling was before, and why it changed */
        get: operations["listCeilingRevisions"];
        put?: never;
        /** Put another ceiling in the place of one that stands */
        post: operations["reviseCeiling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/risks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The register of risks, by priority */
        get: operations["listRisks"];
        put?: never;
        /** Put a risk into the register, as a draft */
        post: operations["raiseRisk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/risks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One risk with its history and what does not fit together in it */
        get: operations["getRisk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change what a risk says, who answers for it and what it bears upon */
        patch: operations["changeRisk"];
        trace?: never;
    };
    "/api/v1/risks/{id}/openings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open a draft, which must bear upon something */
        post: operations["openRisk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/risks/{id}/monitorings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Go on watching what is under control, or what has happened */
        post: operations["monitorRisk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/risks/{id}/reopenings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open again what was monitored or closed */
        post: operations["reopenRisk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/risks/{id}/closures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close a risk, with a reason */
        post: operations["closeRisk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/risks/{id}/assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that was ever found of a risk, the latest first */
        get: operations["listRiskAssessments"];
        put?: never;
        /** Say how likely and how grave a risk is, by the matrix in force */
        post: operations["assessRisk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/risks/{id}/escalations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a risk up the ladder; from the Director on it is strategic */
        post: operations["escalateRisk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/risks/{id}/acceptances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bear a risk above appetite until a day */
        post: operations["acceptRisk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/risks/{id}/incidents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that a risk materialised */
        post: operations["recordRiskIncident"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/risks/{id}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that a risk was looked at again */
        post: operations["reviewRisk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/treatments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is planned about all risks, what is due first */
        get: operations["listTreatments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/risks/{id}/treatments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Plan what is done about a risk, or require it; answers with the risk */
        post: operations["planTreatment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/treatments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change a treatment or say how it goes; answers with its risk */
        patch: operations["changeTreatment"];
        trace?: never;
    };
    "/api/v1/risks/{id}/controls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record what is in place against a risk; answers with the risk */
        post: operations["recordRiskControl"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/risk-controls/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Say until when a control was in place; answers with its risk */
        patch: operations["endRiskControl"];
        trace?: never;
    };
    "/api/v1/risk-categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The categories of risks with their appetites */
        get: operations["listRiskCategories"];
        put?: never;
        /** Make a category of risks */
        post: operations["createRiskCategory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/risk-categories/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change what a category says */
        patch: operations["changeRiskCategory"];
        trace?: never;
    };
    "/api/v1/risk-categories/{id}/appetites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decide how much risk of a category is borne from a day on */
        post: operations["decideRiskAppetite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/risk-matrices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The matrices that were ever used, the newest first */
        get: operations["listRiskMatrices"];
        put?: never;
        /** Put a matrix into force; earlier assessments keep theirs */
        post: operations["createRiskMatrix"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/risk-maps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the risks stand that are watched, or stood at the end of a day, and how they moved since another one */
        get: operations["getRiskMap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/risk-findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What does not fit together in the register, and what indicators propose, by risk */
        get: operations["listRiskFindings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/alignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How a plan lines up: figures, and how much each rule finds */
        get: operations["getAlignment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/alignment/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What does not line up, by rule and place */
        get: operations["listAlignmentFindings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/alignment/flows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the planned francs get to outputs, outcomes and goals */
        get: operations["getAlignmentFlows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/alignment/matrix": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Outputs by outcomes, with money and people */
        get: operations["getAlignmentMatrix"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/alignment/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Check a plan at once */
        post: operations["checkAlignment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/alignment/findings/{id}/acknowledgements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bear a finding until a day, with a reason */
        post: operations["acknowledgeFinding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/alignment/acknowledgements/{id}/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bear a finding no longer */
        post: operations["withdrawAcknowledgement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Imports that the reader may see, the latest first */
        get: operations["listImports"];
        put?: never;
        /** Try a file, or import it: all of it or nothing */
        post: operations["bringFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a file would change, or has changed */
        get: operations["getImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is refused, cell by cell, with place and reason */
        get: operations["listRefusals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/marked-copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file as it came, with its refused cells marked */
        get: operations["getMarkedCopy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Carry out what was tried, if nothing of it is refused */
        post: operations["applyImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/resources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Try a list of money and people of a plan, or apply a trial: all of it or nothing */
        post: operations["bringResources"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/risks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Try a list of risks, or apply a trial: new ones become drafts, and what stands is not overwritten */
        post: operations["bringRisks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand a batch of history on to its verifier */
        post: operations["submitBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a batch back before it is verified, for good */
        post: operations["withdrawBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/verifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The second person finds a batch right */
        post: operations["verifyBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/acceptances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The third person accepts a batch; from now on its values count */
        post: operations["acceptBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a batch back for good, with reasons */
        post: operations["returnBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Indicators that are not retired on a day, by code */
        get: operations["listIndicators"];
        put?: never;
        /** Make an indicator with its method sheet */
        post: operations["createIndicator"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indicators/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One indicator with its method sheets, baselines and targets */
        get: operations["getIndicator"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change who answers for an indicator, or retire it */
        patch: operations["changeIndicator"];
        trace?: never;
    };
    "/api/v1/indicators/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give an indicator another meaning from a day on */
        post: operations["beginIndicatorVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indicator-versions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change a method sheet; its meaning only without values */
        patch: operations["changeIndicatorVersion"];
        trace?: never;
    };
    "/api/v1/indicators/{id}/parts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let a further unit report a part of an indicator */
        post: operations["addIndicatorPart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indicator-parts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Say from when until when a unit reports, by the version of the indicator */
        patch: operations["changeIndicatorPart"];
        trace?: never;
    };
    "/api/v1/indicators/{id}/measured-results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that an indicator measures a result */
        post: operations["measureResult"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/measured-results/{id}/endings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End that link on a day, or take it back */
        post: operations["endMeasuring"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indicator-versions/{id}/baselines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say where progress is counted from; the one before stays */
        post: operations["setBaseline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/baselines/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take back a baseline that was entered in error */
        delete: operations["removeBaseline"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indicator-versions/{id}/targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set a target with its milestones; the one before stays */
        post: operations["setTarget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/targets/{id}/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw a target on a day, or take it back */
        post: operations["withdrawTarget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/issues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Issued reports, and those on their way for whoever sees these */
        get: operations["listIssues"];
        put?: never;
        /** Put the endorsed version of a report before the Director */
        post: operations["prepareIssue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/issues/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One issue with its documents, seals and transmissions */
        get: operations["getIssue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/issues/{id}/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What an issued report says, to be read on a screen */
        get: operations["readIssue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/issues/{id}/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Have a report drawn, sealed and issued; as the Director */
        post: operations["approveIssue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/issues/{id}/returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say why a report is not to be issued as it is; as the Director */
        post: operations["sendIssueBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/issues/{id}/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an issue back that is not sealed yet */
        post: operations["withdrawIssue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/issues/{id}/translations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Have an issue drawn and sealed in more languages */
        post: operations["translateIssue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/issues/{id}/retries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Draw and seal what was given up; what is there stays */
        post: operations["retryIssue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/issues/{id}/transmissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that an issue went to a meeting */
        post: operations["transmitIssue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/issues/{id}/files/{language}/{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A sealed document itself, to be saved */
        get: operations["getIssuedFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/issues/{id}/seals/{number}/manifest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a seal is set over: every file with its SHA-256 */
        get: operations["getSealManifest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/issues/{id}/seals/{number}/signature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The detached CMS signature of the manifest, DER */
        get: operations["getSealSignature"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public-issues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Issued reports that everybody may read, the latest first */
        get: operations["listPublicIssues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public-issues/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of them with its documents, seals and transmissions */
        get: operations["getPublicIssue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public-issues/{id}/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What it says, to be read on a screen */
        get: operations["readPublicIssue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public-issues/{id}/files/{language}/{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A sealed document itself, to be saved */
        get: operations["getPublicIssuedFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public-issues/{id}/seals/{number}/manifest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a seal is set over: every file with its SHA-256 */
        get: operations["getPublicSealManifest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public-issues/{id}/seals/{number}/signature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The detached CMS signature of the manifest, DER */
        get: operations["getPublicSealSignature"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dimensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The ways to break values down, with their categories */
        get: operations["listDimensions"];
        put?: never;
        /** Make a way to break values down */
        post: operations["createDimension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dimensions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One way to break values down */
        get: operations["getDimension"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Give a dimension another title */
        patch: operations["renameDimension"];
        trace?: never;
    };
    "/api/v1/dimensions/{id}/retirements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let no further sheet ask for a dimension; those that do keep it */
        post: operations["retireDimension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dimensions/{id}/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a category, before the one for what was not stated */
        post: operations["addCategory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/categories/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change the title or the days of a category */
        patch: operations["changeCategory"];
        trace?: never;
    };
    "/api/v1/occasions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Meetings, the latest first */
        get: operations["listOccasions"];
        put?: never;
        /** Enter a meeting */
        post: operations["createOccasion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/occasions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One meeting */
        get: operations["getOccasion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change the days, deadlines, place or title of a meeting */
        patch: operations["changeOccasion"];
        trace?: never;
    };
    "/api/v1/occasions/{id}/cancellations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that a meeting does not take place, and why; for good */
        post: operations["cancelOccasion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/actuals/{id}/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How one value came about */
        get: operations["explainActual"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/actuals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Values that the reader may see, the latest first */
        get: operations["listActuals"];
        put?: never;
        /** Begin the value of a unit for a period */
        post: operations["createActual"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/actuals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One value with everybody who had a hand in it */
        get: operations["getActual"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Save a value as a whole; whoever saves is its author */
        patch: operations["saveActual"];
        trace?: never;
    };
    "/api/v1/actuals/{id}/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand a value on to its verifier */
        post: operations["submitActual"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/actuals/{id}/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a value back before it is verified */
        post: operations["withdrawActual"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/actuals/{id}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open a new revision of an accepted value */
        post: operations["correctActual"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/actuals/{id}/verifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The second person finds a value right */
        post: operations["verifyActual"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/actuals/{id}/acceptances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The third person accepts a value; from now on it counts */
        post: operations["acceptActual"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/actuals/{id}/returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a value back to its author, with reasons */
        post: operations["returnActual"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cells": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The values that are expected, with what there is so far and whether they may be entered now */
        get: operations["listCells"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/open-cells": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The values that a unit may enter now, whatever opens them, and those that were sent back to it */
        get: operations["listOpenCells"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/overdue-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Values that were due and that nobody has handed in */
        get: operations["listOverdueReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The values that wait for the reader, with what they were before */
        get: operations["getInbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/period-closures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Periods that a decision closed; the latest days first */
        get: operations["listPeriodClosures"];
        put?: never;
        /** Close the periods that end in a span for everybody */
        post: operations["closePeriod"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/period-closures/{id}/revocations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a closure back; the windows hold again */
        post: operations["revokePeriodClosure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/window-exceptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who may enter values although the window is locked; the latest granted first */
        get: operations["listWindowExceptions"];
        put?: never;
        /** Let a unit or all enter values of a period until the end of a day */
        post: operations["grantWindowException"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/window-exceptions/{id}/revocations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an exception back before it expires */
        post: operations["revokeWindowException"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/actuals/{id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a file that proves a value; whoever adds it is its author */
        post: operations["addEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evidence/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file itself, to be saved */
        get: operations["getEvidenceContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evidence/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a file away again, by the version of its value */
        delete: operations["removeEvidence"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/result-notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Notes on results that the reader may see, the latest first */
        get: operations["listResultNotes"];
        put?: never;
        /** Begin the note of a unit on a result for a period */
        post: operations["createResultNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/result-notes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One revision of a note with everybody who had a hand in it */
        get: operations["getResultNote"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Save a note as a whole; whoever saves is its author */
        patch: operations["saveResultNote"];
        trace?: never;
    };
    "/api/v1/result-notes/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was said before and after, the newest first */
        get: operations["listResultNoteRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/result-notes/{id}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open a new revision of an accepted note */
        post: operations["correctResultNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/result-notes/{id}/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand a note on to its verifier */
        post: operations["submitResultNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/result-notes/{id}/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a note back before it is verified */
        post: operations["withdrawResultNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/result-notes/{id}/verifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The second person finds a note right */
        post: operations["verifyResultNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/result-notes/{id}/acceptances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The third person accepts a note; from now on it counts */
        post: operations["acceptResultNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/result-notes/{id}/returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a note back to its author, with reasons */
        post: operations["returnResultNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reports that are being written or reviewed, the latest first */
        get: operations["listReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One report: how its texts stand in each language, who reviews it, its versions, and what it lacks */
        get: operations["getReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/reviewers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say who is asked to review a report */
        put: operations["setReportReviewers"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was sent to review, the latest first */
        get: operations["listReportVersions"];
        put?: never;
        /** Keep what the report says as its next version, for good, and ask its reviewers */
        post: operations["sendReportToReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the report would look if it were sent now; kept nowhere */
        get: operations["previewReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/texts/{section}/{language}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a section says in a language */
        get: operations["getReportText"];
        /** Save what a section says in a language; the same content again changes nothing */
        put: operations["saveReportText"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/versions/{id}/retries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Draw the documents of a version whose drawing was given up */
        post: operations["retryVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/versions/{id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The documents of a version that are drawn so far */
        get: operations["listVersionFiles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/versions/{id}/files/{language}/{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A document itself, to be saved */
        get: operations["getVersionFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Actions that the reader may see, the latest first */
        get: operations["listActions"];
        put?: never;
        /** Begin an action of a unit for a result */
        post: operations["createAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/actions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One revision of an action with everybody who had a hand in it */
        get: operations["getAction"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Save an action as a whole; whoever saves is its author */
        patch: operations["saveAction"];
        trace?: never;
    };
    "/api/v1/actions/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was said before and after, the newest first */
        get: operations["listActionRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/actions/{id}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open a new revision of an accepted action, to say what was taken since */
        post: operations["correctAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/actions/{id}/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand an action on to its verifier */
        post: operations["submitAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/actions/{id}/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an action back before it is verified */
        post: operations["withdrawAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/actions/{id}/verifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The second person finds an action right */
        post: operations["verifyAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/actions/{id}/acceptances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The third person accepts an action; from now on it counts */
        post: operations["acceptAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/actions/{id}/returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send an action back to its author, with reasons */
        post: operations["returnAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/waiting-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The notes and actions that wait for the reader */
        get: operations["listWaitingReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/waiting-batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The batches of history that wait for the reader */
        get: operations["listWaitingBatches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/versions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A version that was sent to review, and how that stands */
        get: operations["getReviewedVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/versions/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What changed in the text since an earlier version */
        get: operations["getVersionChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/versions/{id}/endorsements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Endorse a version as its reviewer, or ask for changes */
        post: operations["endorseVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/versions/{id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was said of a report up to a version, thread by thread */
        get: operations["listComments"];
        put?: never;
        /** Comment on a section or a figure, or answer; gives the thread */
        post: operations["addComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/versions/{id}/mentionable-people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Those whom a comment may name */
        get: operations["listMentionablePeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/comments/{id}/resolutions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that a thread is settled, and what was decided */
        post: operations["resolveThread"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/comments/{id}/reopenings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that a thread is not settled after all */
        post: operations["reopenThread"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/waiting-reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The reviews of reports that wait for the reader */
        get: operations["listWaitingReviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/verifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Whether a file was issued here, and is still what was issued */
        post: operations["verifyFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/comparisons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What differs between two reports, or versions of them, and why */
        get: operations["compareReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What one was told; the latest first */
        get: operations["listNotifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/{id}/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark one as read */
        post: operations["readNotification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notification-readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark one and all before it as read */
        post: operations["readNotifications"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notification-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How one is told by mail */
        get: operations["readNotificationSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Once a day, each time, or not by mail */
        patch: operations["changeNotificationSettings"];
        trace?: never;
    };
    "/api/v1/calendar-feeds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether one has a calendar of due days */
        get: operations["listCalendarFeeds"];
        put?: never;
        /** A new secret address; an earlier one ends */
        post: operations["makeCalendarFeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar-feeds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** From then on there is nothing at the address */
        delete: operations["revokeCalendarFeed"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar-feeds/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The due days of whoever made the address, `<secret>.ics` */
        get: operations["readCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/report-definitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What reports there are, by code */
        get: operations["listReportDefinitions"];
        put?: never;
        /** Say what a further report is made of, and for whom */
        post: operations["createReportDefinition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/report-definitions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What one report is made of */
        get: operations["getReportDefinition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change what later reports are made of; what was frozen stays */
        patch: operations["changeReportDefinition"];
        trace?: never;
    };
    "/api/v1/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reports that are planned, made or passed over, what is due last first */
        get: operations["listRuns"];
        put?: never;
        /** Ask for a report now; of a definition and a meeting there is one, so that is the answer also when it is there */
        post: operations["askForRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/runs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far the making of one report has come */
        get: operations["getRun"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/runs/{id}/retries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a report once more that was given up; what is there stays */
        post: operations["retryRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/runs/{id}/renewals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a report anew of what is accepted by now, as long as nobody has reviewed it; its texts stay */
        post: operations["renewRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/runs/{id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is drawn so far, by language and format */
        get: operations["listRunFiles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/runs/{id}/files/{language}/{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A file itself, to be saved */
        get: operations["getRunFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        CheckResponse: {
            /** @example database */
            name: string;
            /** @enum {string} */
            status: "up" | "down";
            /** @example health/timed-out */
            code?: string;
        };
        ReadinessResponse: {
            /** @enum {string} */
            status: "ready" | "degraded" | "unready";
            checks: components["schemas"]["CheckResponse"][];
        };
        SignInDto: {
            /** Format: email */
            email: string;
            /** Format: password */
            password: string;
        };
        /** @enum {string} */
        SessionStage: "second-factor" | "second-factor-setup" | "complete" | "signed-out";
        /** @enum {string} */
        Language: "ar" | "zh" | "en" | "fr" | "ru" | "es";
        /** @enum {string} */
        Numerals: "latn" | "arab";
        /** @enum {string} */
        Theme: "light" | "dark" | "auto";
        SessionPersonResponse: {
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: email */
            email: string;
            /** Format: uuid */
            unitId: string | null;
            language: components["schemas"]["Language"];
            numerals: components["schemas"]["Numerals"];
            /** @example Europe/Zurich */
            timeZone: string;
            theme: components["schemas"]["Theme"];
            version: number;
            hasSecondFactor: boolean;
        };
        /** @enum {string} */
        Role: "administrator" | "planner" | "contributor" | "verifier" | "rapporteur" | "director" | "council" | "auditor";
        HeldRoleResponse: {
            role: components["schemas"]["Role"];
            /**
             * Format: uuid
             * @description The scope; null is the whole Sector
             */
            unitId: string | null;
        };
        LentRolesResponse: {
            /** Format: uuid */
            personId: string;
            name: string;
            grants: components["schemas"]["HeldRoleResponse"][];
        };
        SessionResponse: {
            stage: components["schemas"]["SessionStage"];
            /** @description Whether this installation shows invented content */
            hasSample: boolean;
            person?: components["schemas"]["SessionPersonResponse"];
            grants?: components["schemas"]["HeldRoleResponse"][];
            /** @description Those in whose place the person acts today, with the roles that they lend */
            standsFor?: components["schemas"]["LentRolesResponse"][];
            /** @description Whether the roles held ask for a second factor */
            secondFactorRequired?: boolean;
            /** @description After so many minutes without a request it ends */
            idleMinutes?: number;
            /**
             * Format: date-time
             * @description When it ends in any case
             */
            endsAt?: string;
        };
        OwnSessionResponse: {
            /** Format: uuid */
            id: string;
            /** @example Firefox on Windows */
            device: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            seenAt: string;
            /** Format: date-time */
            endsAt: string;
            /** @description Whether it is the session that asks */
            isCurrent: boolean;
        };
        OwnSessionsResponse: {
            items: components["schemas"]["OwnSessionResponse"][];
        };
        SecondFactorCodeDto: {
            /** @description The six digits that the authenticator app shows */
            code: string;
        };
        EnrolmentResponse: {
            /** @description Opens an authenticator app on the same device */
            uri: string;
            /** @description To be typed into an app, in Base32 */
            secret: string;
            /** @description To be scanned: an SVG as a data address */
            qrCode: string;
        };
        RemoveSecondFactorDto: {
            /** Format: password */
            password: string;
        };
        LinkCheckDto: {
            /** @description What stands behind the # of the link */
            token: string;
        };
        /** @enum {string} */
        LinkPurpose: "invitation" | "password-reset" | "first-administrator";
        LinkResponse: {
            purpose: components["schemas"]["LinkPurpose"];
            /** Format: email */
            email?: string;
            name?: string;
        };
        LinkUseDto: {
            /** @description What stands behind the # of the link */
            token: string;
            /** Format: password */
            password: string;
            /** @description For the first administrator only */
            name?: string;
            /**
             * Format: email
             * @description For the first administrator only
             */
            email?: string;
            /** @description For the first administrator only */
            language?: components["schemas"]["Language"];
        };
        PasswordChangeDto: {
            /** Format: password */
            currentPassword: string;
            /**
             * Format: password
             * @description Ten characters at least; several words are best
             */
            newPassword: string;
        };
        PasswordResetDto: {
            /** Format: email */
            email: string;
        };
        ProfileResponse: {
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: email */
            email: string;
            /** Format: uuid */
            unitId: string | null;
            language: components["schemas"]["Language"];
            numerals: components["schemas"]["Numerals"];
            /** @example Europe/Zurich */
            timeZone: string;
            theme: components["schemas"]["Theme"];
            version: number;
        };
        ProfileChangeDto: {
            language?: components["schemas"]["Language"];
            numerals?: components["schemas"]["Numerals"];
            /** @example Europe/Zurich */
            timeZone?: string;
            theme?: components["schemas"]["Theme"];
        };
        /** @enum {string} */
        UnitKind: "unit" | "study-group";
        TranslationsResponse: {
            ar?: string;
            zh?: string;
            en?: string;
            fr?: string;
            ru?: string;
            es?: string;
        };
        UnitHeadResponse: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        UnitResponse: {
            /** Format: uuid */
            id: string;
            /** @example SG13 */
            code: string;
            kind: components["schemas"]["UnitKind"];
            title: components["schemas"]["TranslationsResponse"];
            /** Format: uuid */
            parentId: string | null;
            /** @description Who is told when it is late */
            head: components["schemas"]["UnitHeadResponse"] | null;
            /** Format: date */
            validFrom: string | null;
            /** Format: date */
            validUntil: string | null;
            isSample: boolean;
            version: number;
        };
        UnitsResponse: {
            items: components["schemas"]["UnitResponse"][];
            /** @description What to send as page[after] for the page that follows */
            next: string | null;
        };
        TitleDto: {
            ar?: string;
            zh?: string;
            en?: string;
            fr?: string;
            ru?: string;
            es?: string;
        };
        CreateUnitDto: {
            /** @description A short name that no other unit has, such as SG13 */
            code: string;
            kind: components["schemas"]["UnitKind"];
            /** @description In one language at least */
            title: components["schemas"]["TitleDto"];
            /**
             * Format: uuid
             * @description The unit that it lies within
             */
            parentId?: string | null;
            /**
             * Format: uuid
             * @description Who is told when it is late
             */
            headId?: string | null;
            /**
             * Format: date
             * @description Its first day, where it has one
             */
            validFrom?: string | null;
            /**
             * Format: date
             * @description Its last day
             */
            validUntil?: string | null;
        };
        ChangeUnitDto: {
            code?: string;
            kind?: components["schemas"]["UnitKind"];
            /** @description Replaces the title in every language */
            title?: components["schemas"]["TitleDto"];
            /**
             * Format: uuid
             * @description The unit that it lies within; null for none
             */
            parentId?: string | null;
            /**
             * Format: uuid
             * @description Who is told when it is late
             */
            headId?: string | null;
            /**
             * Format: date
             * @description Its first day, where it has one
             */
            validFrom?: string | null;
            /**
             * Format: date
             * @description Its last day
             */
            validUntil?: string | null;
        };
        /** @enum {string} */
        ViewedScreen: "risks" | "indicators";
        SavedViewResponse: {
            /** Format: uuid */
            id: string;
            screen: components["schemas"]["ViewedScreen"];
            name: string;
            /** @example show=above */
            query: string;
            version: number;
        };
        SavedViewsResponse: {
            items: components["schemas"]["SavedViewResponse"][];
        };
        SaveViewDto: {
            screen: components["schemas"]["ViewedScreen"];
            /** @description A name that none of one’s other views of this screen has */
            name: string;
            /** @description The query of the page’s address, such as `show=above` */
            query: string;
        };
        ChangeSavedViewDto: {
            name?: string;
            query?: string;
        };
        PersonNameResponse: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        /** @enum {string} */
        SubstitutionState: "to-come" | "in-force" | "over" | "revoked";
        SubstitutionResponse: {
            /** Format: uuid */
            id: string;
            absent: components["schemas"]["PersonNameResponse"];
            substitute: components["schemas"]["PersonNameResponse"];
            /** Format: date */
            fromDay: string;
            /** Format: date */
            toDay: string;
            state: components["schemas"]["SubstitutionState"];
            createdBy: components["schemas"]["PersonNameResponse"];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            revokedAt: string | null;
        };
        SubstitutionsResponse: {
            items: components["schemas"]["SubstitutionResponse"][];
            /** @description What to send as page[after] for the page that follows */
            next: string | null;
        };
        NameSubstituteDto: {
            /**
             * Format: uuid
             * @description Who is away; oneself when left out
             */
            absentId?: string;
            /** Format: uuid */
            substituteId: string;
            /**
             * Format: date
             * @description The first day, on the calendar of Geneva
             */
            fromDay: string;
            /**
             * Format: date
             * @description The last day, included
             */
            toDay: string;
        };
        /** @enum {string} */
        GrantState: "proposed" | "held" | "declined" | "revoked";
        UnitNameResponse: {
            /** Format: uuid */
            id: string;
            /** @example SG13 */
            code: string;
            kind: components["schemas"]["UnitKind"];
            title: components["schemas"]["TranslationsResponse"];
        };
        GrantResponse: {
            /** Format: uuid */
            id: string;
            person: components["schemas"]["PersonNameResponse"];
            role: components["schemas"]["Role"];
            /** @description The scope; null is the whole Sector */
            unit: components["schemas"]["UnitNameResponse"] | null;
            state: components["schemas"]["GrantState"];
            proposedBy: components["schemas"]["PersonNameResponse"] | null;
            /** Format: date-time */
            proposedAt: string | null;
            grantedBy: components["schemas"]["PersonNameResponse"] | null;
            /** Format: date-time */
            grantedAt: string | null;
            revokedBy: components["schemas"]["PersonNameResponse"] | null;
            /** Format: date-time */
            revokedAt: string | null;
            /** @description The only administrator there was made a second one alone */
            isSoleDecision: boolean;
        };
        GrantsResponse: {
            items: components["schemas"]["GrantResponse"][];
            /** @description What to send as page[after] for the page that follows */
            next: string | null;
        };
        GrantRoleDto: {
            role: components["schemas"]["Role"];
            /**
             * Format: uuid
             * @description The scope; the whole Sector when left out
             */
            unitId?: string | null;
        };
        ColleaguesResponse: {
            items: components["schemas"]["PersonNameResponse"][];
            /** @description What to send as page[after] for the page that follows */
            next: string | null;
        };
        /** @enum {string} */
        PersonState: "invited" | "enabled" | "disabled";
        PersonResponse: {
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: email */
            email: string;
            unit: components["schemas"]["UnitNameResponse"] | null;
            state: components["schemas"]["PersonState"];
            /** @description Held roles and those that wait */
            grants: components["schemas"]["GrantResponse"][];
            language: components["schemas"]["Language"];
            hasSecondFactor: boolean;
            /** Format: date-time */
            lastSeenAt: string | null;
            isSample: boolean;
            version: number;
        };
        PeopleResponse: {
            items: components["schemas"]["PersonResponse"][];
            /** @description What to send as page[after] for the page that follows */
            next: string | null;
        };
        InvitePersonDto: {
            name: string;
            /** Format: email */
            email: string;
            /** Format: uuid */
            unitId?: string | null;
            /** @description The language of the invitation */
            language: components["schemas"]["Language"];
            /** @description The roles to begin with */
            grants?: components["schemas"]["GrantRoleDto"][];
        };
        ChangePersonDto: {
            name?: string;
            /** Format: email */
            email?: string;
            /**
             * Format: uuid
             * @description null takes the unit away
             */
            unitId?: string | null;
        };
        /** @enum {string} */
        ImportFormat: "xlsx" | "csv";
        /** @enum {string} */
        FrameworkKind: "strategic-plan" | "operational-plan";
        ResultKindResponse: {
            /** Format: uuid */
            id: string;
            /** @example thematic-priority */
            code: string;
            /** @description 1 is the highest */
            level: number;
            title: components["schemas"]["TranslationsResponse"];
            /** @description How many results of this kind count on the day asked for */
            results: number;
            version: number;
        };
        /** @enum {string} */
        DecidingBody: "PP" | "COUNCIL" | "CWG-SFP" | "WTSA" | "TSAG";
        /** @enum {string} */
        DecisionVerb: "reviewed" | "noted" | "endorsed" | "approved" | "adopted";
        PlanDecisionResponse: {
            /** Format: uuid */
            id: string;
            body: components["schemas"]["DecidingBody"];
            verb: components["schemas"]["DecisionVerb"];
            years: number[];
            /** Format: date */
            decidedOn: string;
            document: string;
            source: string | null;
            isSample: boolean;
            /** Format: date-time */
            revokedAt: string | null;
            revocationReason: string | null;
        };
        /** @enum {string} */
        YearStatus: "endorsed" | "noted" | "indicative" | "undecided";
        /**
         * @description Why it is only indicative
         * @enum {string}
         */
        Outside: "strategic-plan" | "budget";
        PlanYearResponse: {
            year: number;
            status: components["schemas"]["YearStatus"];
            /**
             * Format: uuid
             * @description The weightiest decision on this year
             */
            decisionId: string | null;
            /** @description Why it is only indicative */
            outside: components["schemas"]["Outside"][];
        };
        FrameworkResponse: {
            /** Format: uuid */
            id: string;
            /** @example SP-2024-2027 */
            code: string;
            kind: components["schemas"]["FrameworkKind"];
            title: components["schemas"]["TranslationsResponse"];
            firstYear: number;
            lastYear: number;
            /** @description Where it was published */
            source: string | null;
            /**
             * Format: uuid
             * @description The edition it was rolled over from
             */
            previousId: string | null;
            /**
             * Format: uuid
             * @description The edition that follows
             */
            nextId: string | null;
            /** Format: date-time */
            frozenAt: string | null;
            isSample: boolean;
            version: number;
            kinds: components["schemas"]["ResultKindResponse"][];
            decisions: components["schemas"]["PlanDecisionResponse"][];
            /**
             * Format: uuid
             * @description The decision that gives the plan its status
             */
            standingDecisionId: string | null;
            years: components["schemas"]["PlanYearResponse"][];
        };
        FrameworksResponse: {
            items: components["schemas"]["FrameworkResponse"][];
            /** @description What to send as page[after] for the page that follows */
            next: string | null;
        };
        ResultKindDto: {
            /** @description Small letters and hyphens, such as thematic-priority */
            code: string;
            /** @description 1 is the highest; a result contributes to a higher one */
            level: number;
            /** @description In the plural, in one language at least */
            title: components["schemas"]["TitleDto"];
        };
        CreateFrameworkDto: {
            /** @description A short name that no other plan has, such as SP-2024-2027 */
            code: string;
            kind: components["schemas"]["FrameworkKind"];
            /** @description In one language at least */
            title: components["schemas"]["TitleDto"];
            firstYear: number;
            lastYear: number;
            /** @description Where it was published */
            source?: string | null;
            /** @description The kinds of results that it has */
            kinds: components["schemas"]["ResultKindDto"][];
        };
        ChangeFrameworkDto: {
            code?: string;
            /** @description Replaces the title in every language */
            title?: components["schemas"]["TitleDto"];
            firstYear?: number;
            lastYear?: number;
            source?: string | null;
        };
        RollOverDto: {
            /** @description The code of the next edition */
            code: string;
            /** @description In one language at least */
            title: components["schemas"]["TitleDto"];
        };
        RecordDecisionDto: {
            body: components["schemas"]["DecidingBody"];
            verb: components["schemas"]["DecisionVerb"];
            /** @description The years of the plan that it is on */
            years: number[];
            /** Format: date */
            decidedOn: string;
            /** @description Where the decision stands, such as C25/126 */
            document: string;
            /** @description Where it was published */
            source?: string | null;
        };
        RevokeDecisionDto: {
            reason: string;
        };
        KindNameResponse: {
            /** @example output */
            code: string;
            level: number;
            title: components["schemas"]["TranslationsResponse"];
        };
        FrameworkNameResponse: {
            /** Format: uuid */
            id: string;
            /** @example SP-2024-2027 */
            code: string;
            kind: components["schemas"]["FrameworkKind"];
            title: components["schemas"]["TranslationsResponse"];
        };
        /** @enum {string} */
        ControlLevel: "full" | "partial" | "none";
        ResultResponse: {
            /** Format: uuid */
            id: string;
            /** @example T.2-1 */
            code: string;
            title: components["schemas"]["TranslationsResponse"];
            kind: components["schemas"]["KindNameResponse"];
            framework: components["schemas"]["FrameworkNameResponse"];
            /**
             * Format: uuid
             * @description Its identity in all editions of a rolling plan
             */
            originId: string;
            description: components["schemas"]["TranslationsResponse"] | null;
            controlLevel: components["schemas"]["ControlLevel"];
            sdgs: number[];
            /** Format: date */
            retiredOn: string | null;
            source: string | null;
            isSample: boolean;
            version: number;
        };
        MapLinkResponse: {
            /** Format: uuid */
            childId: string;
            /** Format: uuid */
            parentId: string;
            /** Format: decimal */
            share: string | null;
        };
        ResultsMapResponse: {
            framework: components["schemas"]["FrameworkResponse"];
            results: components["schemas"]["ResultResponse"][];
            links: components["schemas"]["MapLinkResponse"][];
        };
        /** @enum {string} */
        ComparisonOutcome: "added" | "removed" | "changed" | "unchanged";
        /** @enum {string} */
        SuccessionKind: "continues" | "split" | "merged" | "dropped";
        ContributionResponse: {
            /**
             * Format: uuid
             * @description The identity of the result contributed to
             */
            originId: string;
            /** Format: decimal */
            share: string | null;
        };
        PlannedYearResponse: {
            year: number;
            planned: components["schemas"]["TranslationsResponse"];
            /** Format: decimal */
            regionalSupportShare: string | null;
        };
        PlannedResultResponse: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            originId: string;
            code: string;
            kind: components["schemas"]["KindNameResponse"];
            title: components["schemas"]["TranslationsResponse"];
            description: components["schemas"]["TranslationsResponse"] | null;
            controlLevel: components["schemas"]["ControlLevel"];
            sdgs: number[];
            /** Format: date */
            retiredOn: string | null;
            contributesTo: components["schemas"]["ContributionResponse"][];
            /** @description Of the years that both versions cover */
            years: components["schemas"]["PlannedYearResponse"][];
        };
        /** @enum {string} */
        ComparedField: "code" | "title" | "description" | "controlLevel" | "sdgs" | "retiredOn" | "contributesTo" | "years";
        ComparisonLineResponse: {
            outcome: components["schemas"]["ComparisonOutcome"];
            succession: components["schemas"]["SuccessionKind"] | null;
            before: components["schemas"]["PlannedResultResponse"] | null;
            after: components["schemas"]["PlannedResultResponse"] | null;
            changed: components["schemas"]["ComparedField"][];
        };
        ComparisonResponse: {
            before: components["schemas"]["FrameworkResponse"];
            after: components["schemas"]["FrameworkResponse"];
            commonYears: number[];
            lines: components["schemas"]["ComparisonLineResponse"][];
        };
        /** @enum {string} */
        RatingMark: "exceeded" | "on-track" | "at-risk" | "off-track" | "not-rated";
        /** @enum {string} */
        Rating: "on-track" | "at-risk" | "off-track";
        /** @enum {string} */
        NotRatedReason: "not-applicable" | "no-target" | "not-due" | "no-data" | "not-comparable" | "low-coverage";
        /** @enum {string} */
        RatingFlag: "exceeded" | "regression" | "incomplete" | "no-baseline" | "judged";
        RatedPeriodsResponse: {
            counted: number;
            due: number;
        };
        RatedResponse: {
            /** @enum {string} */
            kind: "rated";
            rating: components["schemas"]["Rating"];
            flags: components["schemas"]["RatingFlag"][];
            /** @example 1 */
            ruleVersion: string;
            /** @example 2026-Q1 */
            periodId: string;
            /**
             * Format: date
             * @description The last day of the period that is rated
             */
            due: string;
            /**
             * Format: decimal
             * @description What was reached
             */
            actual?: string;
            /**
             * Format: decimal
             * @description What was expected by that day
             */
            expected?: string;
            /**
             * Format: decimal
             * @description 20 significant digits
             */
            progress?: string;
            /**
             * Format: decimal
             * @description 20 significant digits
             */
            pace?: string;
            /**
             * Format: decimal
             * @description 20 significant digits
             */
            shortfall?: string;
            /** @description Of a flow */
            periods?: components["schemas"]["RatedPeriodsResponse"];
        };
        NotRatedResponse: {
            /** @enum {string} */
            kind: "not-rated";
            reason: components["schemas"]["NotRatedReason"];
            /** @example 1 */
            ruleVersion: string;
        };
        CoverageResponse: {
            rated: number;
            counted: number;
        };
        RolledUpResponse: {
            /** @enum {string} */
            kind: "rated";
            rating: components["schemas"]["Rating"];
            /**
             * Format: decimal
             * @description Mean of the progress of its parts, each held to 0…1
             */
            achievement?: string;
            /**
             * Format: decimal
             * @description Mean of the pace of its parts, each held to 0…1
             */
            pace: string;
            /** @description On track by its mean, and held at amber by a critical part that is off track */
            heldByCritical: boolean;
            coverage: components["schemas"]["CoverageResponse"];
            /** @example 1 */
            ruleVersion: string;
        };
        NotRolledUpResponse: {
            /** @enum {string} */
            kind: "not-rated";
            reason: components["schemas"]["NotRatedReason"];
            /** @example 1 */
            ruleVersion: string;
            coverage: components["schemas"]["CoverageResponse"];
        };
        RatedIndicatorResponse: {
            /** Format: uuid */
            id: string;
            /** @example I-STD-02 */
            code: string;
            title: components["schemas"]["TranslationsResponse"];
            /** @description The unit of measure */
            measure: components["schemas"]["TranslationsResponse"];
            /** @description The unit that answers for it */
            unit: components["schemas"]["UnitNameResponse"];
            isSample: boolean;
            result: components["schemas"]["RatedResponse"] | components["schemas"]["NotRatedResponse"];
            /**
             * Format: date-time
             * @description When it was found; null for another day than that, which is computed as it is asked for
             */
            calculatedAt: string | null;
        };
        RatingsResponse: {
            items: components["schemas"]["RatedIndicatorResponse"][];
            next: string | null;
            /** @description All that the filter lets through, on every page */
            total: number;
        };
        RatingTallyResponse: {
            total: number;
            onTrack: number;
            atRisk: number;
            offTrack: number;
            /** @description Those on track that are so far past their target that it wants a review */
            exceeded: number;
            /** @description By reason; grey is not red */
            notRated: {
                [key: string]: number;
            };
        };
        ResultNameResponse: {
            /** Format: uuid */
            id: string;
            /** @example T.2-1 */
            code: string;
            title: components["schemas"]["TranslationsResponse"];
            kind: components["schemas"]["KindNameResponse"];
            framework: components["schemas"]["FrameworkNameResponse"];
        };
        RolledUpResultResponse: {
            result: components["schemas"]["ResultNameResponse"];
            rollUp: components["schemas"]["RolledUpResponse"] | components["schemas"]["NotRolledUpResponse"];
            /** @description The indicators that it is made of, each once */
            tally: components["schemas"]["RatingTallyResponse"];
        };
        OverviewResponse: {
            /** @description Null while there is no strategic plan for the day, and no other plan was asked for */
            framework: components["schemas"]["FrameworkNameResponse"] | null;
            /** @description All indicators below any of the results, each once */
            tally: components["schemas"]["RatingTallyResponse"];
            results: components["schemas"]["RolledUpResultResponse"][];
        };
        IndicatorNameResponse: {
            /** Format: uuid */
            id: string;
            /** @example I-STD-02 */
            code: string;
            title: components["schemas"]["TranslationsResponse"];
            /** @description The unit of measure */
            measure: components["schemas"]["TranslationsResponse"];
        };
        PeriodResponse: {
            /** @example 2026-Q1 */
            id: string;
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
        };
        ExplainedPartResponse: {
            /** Format: uuid */
            actualId: string;
            revision: number;
            isEstimate: boolean;
            /** @description In the form of the test vectors */
            value?: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            acceptedAt: string;
            unit: components["schemas"]["UnitNameResponse"];
            author: components["schemas"]["PersonNameResponse"];
            verifier: components["schemas"]["PersonNameResponse"];
            acceptor: components["schemas"]["PersonNameResponse"];
        };
        ExplainedPeriodResponse: {
            period: components["schemas"]["PeriodResponse"];
            isEstimate: boolean;
            /** @description How many of the parts that count are in the value */
            coverage: components["schemas"]["CoverageResponse"];
            parts: components["schemas"]["ExplainedPartResponse"][];
            /** @description Units without an accepted value */
            missing: components["schemas"]["UnitNameResponse"][];
        };
        IndicatorExplanationResponse: {
            indicator: components["schemas"]["IndicatorNameResponse"];
            /** @description All that the rating follows from, in the form of the test vectors */
            input: {
                [key: string]: unknown;
            };
            result: components["schemas"]["RatedResponse"] | components["schemas"]["NotRatedResponse"];
            /** @description Each line of the arithmetic with its numbers, what was left out, and why */
            derivation: {
                [key: string]: unknown;
            };
            /** @example 1 */
            ruleVersion: string;
            /** Format: date-time */
            calculatedAt: string | null;
            /** @description Periods with an accepted value */
            periods: components["schemas"]["ExplainedPeriodResponse"][];
        };
        ExplainedRollUpPartResponse: {
            /** @enum {string} */
            kind: "indicator" | "result";
            /** Format: uuid */
            id: string;
            code: string;
            title: components["schemas"]["TranslationsResponse"];
            /** Format: decimal */
            weight?: string;
            /** Format: decimal */
            share?: string;
            critical?: boolean;
            /** @description False for one that is retired */
            counts: boolean;
            result: components["schemas"]["RatedResponse"] | components["schemas"]["NotRatedResponse"] | components["schemas"]["RolledUpResponse"] | components["schemas"]["NotRolledUpResponse"];
        };
        ResultExplanationResponse: {
            result: components["schemas"]["ResultNameResponse"];
            rollUp: components["schemas"]["RolledUpResponse"] | components["schemas"]["NotRolledUpResponse"];
            parts: components["schemas"]["ExplainedRollUpPartResponse"][];
            /** @description With what weight each part entered the mean, and which did not */
            derivation: {
                [key: string]: unknown;
            };
            /** @example 1 */
            ruleVersion: string;
            /** Format: date-time */
            calculatedAt: string | null;
        };
        TrendPeriodResponse: {
            /** @example 2026-Q1 */
            id: string;
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            /**
             * Format: decimal
             * @description Of the indicator as a whole; null where that is no number
             */
            total: string | null;
        };
        TrendNameResponse: {
            /** Format: uuid */
            id: string;
            code: string;
            title: components["schemas"]["TranslationsResponse"];
        };
        /** @enum {string} */
        BreakdownRule: "must-equal" | "may-exceed" | "independent";
        CategoryPointResponse: {
            /** @example 2026-Q1 */
            periodId: string;
            /** Format: decimal */
            value: string;
            isEstimate: boolean;
            /** @description How many units’ values are in it */
            units: number;
        };
        CategoryTrendResponse: {
            /** Format: uuid */
            id: string;
            code: string;
            title: components["schemas"]["TranslationsResponse"];
            points: components["schemas"]["CategoryPointResponse"][];
        };
        BreakdownTrendResponse: {
            dimension: components["schemas"]["TrendNameResponse"];
            rule: components["schemas"]["BreakdownRule"];
            /** @description Those with a value in any period */
            categories: components["schemas"]["CategoryTrendResponse"][];
        };
        BreakdownTrendsResponse: {
            /** @description Periods with an accepted value */
            periods: components["schemas"]["TrendPeriodResponse"][];
            breakdowns: components["schemas"]["BreakdownTrendResponse"][];
        };
        ResultsResponse: {
            items: components["schemas"]["ResultResponse"][];
            /** @description What to send as page[after] for the page that follows */
            next: string | null;
            /** @description How many there are on all pages */
            total: number;
        };
        ProseDto: {
            ar?: string;
            zh?: string;
            en?: string;
            fr?: string;
            ru?: string;
            es?: string;
        };
        CreateResultDto: {
            /** Format: uuid */
            frameworkId: string;
            /** @description The code of a kind that the framework version has */
            kind: string;
            /** @description Like no other of its kind in its framework version */
            code: string;
            /** @description In one language at least */
            title: components["schemas"]["TitleDto"];
            description?: components["schemas"]["ProseDto"] | null;
            controlLevel: components["schemas"]["ControlLevel"];
            sdgs?: number[];
            /** @description Where it was published */
            source?: string | null;
        };
        ResultLinkResponse: {
            /** Format: uuid */
            id: string;
            /** Format: decimal */
            share: string | null;
            /** Format: date */
            from: string;
            /** Format: date */
            until: string | null;
            isSample: boolean;
            /** @description The other end */
            result: components["schemas"]["ResultNameResponse"];
        };
        SuccessionResponse: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["SuccessionKind"];
            note: string;
            source: string | null;
            isSample: boolean;
            /** @description The other end; null when dropped */
            result: components["schemas"]["ResultNameResponse"] | null;
        };
        YearEntryResponse: {
            /** Format: uuid */
            id: string;
            year: number;
            planned: components["schemas"]["TranslationsResponse"];
            /** Format: decimal */
            regionalSupportShare: string | null;
            isSample: boolean;
            version: number;
        };
        ResultEditionResponse: {
            /** Format: uuid */
            resultId: string;
            framework: components["schemas"]["FrameworkNameResponse"];
            /** Format: date-time */
            frozenAt: string | null;
            years: components["schemas"]["YearEntryResponse"][];
        };
        ResultThreadResponse: {
            /** Format: uuid */
            id: string;
            /** @example T.2-1 */
            code: string;
            title: components["schemas"]["TranslationsResponse"];
            kind: components["schemas"]["KindNameResponse"];
            framework: components["schemas"]["FrameworkNameResponse"];
            /**
             * Format: uuid
             * @description Its identity in all editions of a rolling plan
             */
            originId: string;
            description: components["schemas"]["TranslationsResponse"] | null;
            controlLevel: components["schemas"]["ControlLevel"];
            sdgs: number[];
            /** Format: date */
            retiredOn: string | null;
            source: string | null;
            isSample: boolean;
            version: number;
            contributesTo: components["schemas"]["ResultLinkResponse"][];
            contributions: components["schemas"]["ResultLinkResponse"][];
            predecessors: components["schemas"]["SuccessionResponse"][];
            successors: components["schemas"]["SuccessionResponse"][];
            /** @description The newest first */
            editions: components["schemas"]["ResultEditionResponse"][];
        };
        ChangeResultDto: {
            code?: string;
            /** @description Replaces the title in every language */
            title?: components["schemas"]["TitleDto"];
            description?: components["schemas"]["ProseDto"] | null;
            controlLevel?: components["schemas"]["ControlLevel"];
            sdgs?: number[];
            source?: string | null;
            /**
             * Format: date
             * @description Its last day; null when it goes on
             */
            retiredOn?: string | null;
        };
        LinkResultDto: {
            /**
             * Format: uuid
             * @description The result that this one contributes to
             */
            parentId: string;
            /**
             * Format: decimal
             * @description Above 0 and at most 1; null when nothing is counted
             */
            share?: string | null;
            /**
             * Format: date
             * @description The first day; today if not given
             */
            from?: string;
            /**
             * Format: date
             * @description The last day
             */
            until?: string | null;
        };
        EndLinkDto: {
            /**
             * Format: date
             * @description The last day; null when the link should never have stood
             */
            until: string | null;
        };
        RecordSuccessionDto: {
            /**
             * Format: uuid
             * @description The successor; none when the result was dropped
             */
            toId?: string | null;
            kind: components["schemas"]["SuccessionKind"];
            note?: string;
        };
        PlanYearDto: {
            year: number;
            /** @description What is planned, in one language at least */
            planned: components["schemas"]["ProseDto"];
            /**
             * Format: decimal
             * @description The part that supports regional offices
             */
            regionalSupportShare?: string | null;
        };
        ChangeYearDto: {
            planned?: components["schemas"]["ProseDto"];
            /** Format: decimal */
            regionalSupportShare?: string | null;
        };
        BudgetResponse: {
            /** Format: uuid */
            id: string;
            /** @example BUDGET-2026-2027 */
            code: string;
            firstYear: number;
            lastYear: number;
            /** Format: date */
            approvedOn: string;
            document: string;
            source: string | null;
            isSample: boolean;
            version: number;
        };
        BudgetsResponse: {
            items: components["schemas"]["BudgetResponse"][];
            /** @description What to send as page[after] for the page that follows */
            next: string | null;
        };
        CreateBudgetDto: {
            /** @description A short name that no other budget has */
            code: string;
            firstYear: number;
            lastYear: number;
            /** Format: date */
            approvedOn: string;
            /** @description Where the approval stands, such as a Council resolution */
            document: string;
            /** @description Where it was published */
            source?: string | null;
        };
        ChangeBudgetDto: {
            code?: string;
            firstYear?: number;
            lastYear?: number;
            /** Format: date */
            approvedOn?: string;
            document?: string;
            source?: string | null;
        };
        MoneyResponse: {
            /**
             * Format: decimal
             * @description Whole francs
             * @example 1850000
             */
            amount: string;
            /** @example CHF */
            currency: string;
        };
        StaffMonthsResponse: {
            /** Format: decimal */
            director?: string;
            /** Format: decimal */
            professional?: string;
            /** Format: decimal */
            "general-service"?: string;
        };
        CeilingResponse: {
            /** Format: uuid */
            id: string;
            year: number;
            money: components["schemas"]["MoneyResponse"];
            /**
             * Format: uuid
             * @description What it took the place of
             */
            previousId: string | null;
            /** @description Why; null for the first */
            reason: string | null;
            isSample: boolean;
            /** Format: date-time */
            recordedAt: string;
            /**
             * Format: date-time
             * @description Null while it stands
             */
            supersededAt: string | null;
            /** Format: uuid */
            frameworkId: string;
            document: string;
        };
        ResourceYearResponse: {
            planned: components["schemas"]["MoneyResponse"];
            /** @description Null where nothing was recorded, which is not 0 */
            spent: components["schemas"]["MoneyResponse"] | null;
            /** @description Planned */
            staffMonths: components["schemas"]["StaffMonthsResponse"];
            /** @description Of what is planned, that which supports regional offices */
            regionalSupport: components["schemas"]["MoneyResponse"];
            year: number;
            status: components["schemas"]["YearStatus"];
            outside: components["schemas"]["Outside"][];
            ceiling: components["schemas"]["CeilingResponse"] | null;
            /** @description What may still be planned below the ceiling */
            left: components["schemas"]["MoneyResponse"] | null;
        };
        /** @enum {string} */
        ResourceUse: "planned" | "spent";
        ResourceResponse: {
            /** Format: uuid */
            id: string;
            year: number;
            money: components["schemas"]["MoneyResponse"];
            /**
             * Format: uuid
             * @description What it took the place of
             */
            previousId: string | null;
            /** @description Why; null for the first */
            reason: string | null;
            isSample: boolean;
            /** Format: date-time */
            recordedAt: string;
            /**
             * Format: date-time
             * @description Null while it stands
             */
            supersededAt: string | null;
            /** Format: uuid */
            resultId: string;
            /** @description Why it was withdrawn; null while it stands, and where another took its place */
            withdrawalReason: string | null;
            use: components["schemas"]["ResourceUse"];
            staffMonths: components["schemas"]["StaffMonthsResponse"];
        };
        ResourceCellResponse: {
            year: number;
            planned: components["schemas"]["ResourceResponse"] | null;
            spent: components["schemas"]["ResourceResponse"] | null;
            /** Format: decimal */
            regionalSupportShare: string | null;
        };
        ResourceRowResponse: {
            planned: components["schemas"]["MoneyResponse"];
            /** @description Null where nothing was recorded, which is not 0 */
            spent: components["schemas"]["MoneyResponse"] | null;
            /** @description Planned */
            staffMonths: components["schemas"]["StaffMonthsResponse"];
            /** @description Of what is planned, that which supports regional offices */
            regionalSupport: components["schemas"]["MoneyResponse"];
            result: components["schemas"]["ResultNameResponse"];
            cells: components["schemas"]["ResourceCellResponse"][];
            /**
             * Format: decimal
             * @description Of what is planned; those of all rows add up to 100.0. Null while nothing is planned
             * @example 48.0
             */
            percent: string | null;
        };
        ResourceTotalsResponse: {
            planned: components["schemas"]["MoneyResponse"];
            /** @description Null where nothing was recorded, which is not 0 */
            spent: components["schemas"]["MoneyResponse"] | null;
            /** @description Planned */
            staffMonths: components["schemas"]["StaffMonthsResponse"];
            /** @description Of what is planned, that which supports regional offices */
            regionalSupport: components["schemas"]["MoneyResponse"];
        };
        ResourceTableResponse: {
            framework: components["schemas"]["FrameworkNameResponse"];
            /** @description Another edition has followed: what it plans stays */
            isFrozen: boolean;
            /** @description All that counts in the plan is here: only then is it compared with the ceilings */
            isWhole: boolean;
            years: components["schemas"]["ResourceYearResponse"][];
            rows: components["schemas"]["ResourceRowResponse"][];
            total: components["schemas"]["ResourceTotalsResponse"];
        };
        MoneyDto: {
            /**
             * Format: decimal
             * @description Whole francs: digits only, without a point
             */
            amount: string;
            /** @description CHF, as plans of the Union are made in Swiss francs */
            currency: string;
        };
        StaffMonthsDto: {
            /**
             * Format: decimal
             * @description Whole months or tenths; left out when nothing is said about this group
             */
            director?: string;
            /**
             * Format: decimal
             * @description Whole months or tenths; left out when nothing is said about this group
             */
            professional?: string;
            /**
             * Format: decimal
             * @description Whole months or tenths; left out when nothing is said about this group
             */
            "general-service"?: string;
        };
        PutResourceDto: {
            money: components["schemas"]["MoneyDto"];
            staffMonths?: components["schemas"]["StaffMonthsDto"];
            /**
             * Format: uuid
             * @description A result of an operational plan
             */
            resultId: string;
            year: number;
            use: components["schemas"]["ResourceUse"];
        };
        ResourceRevisionsResponse: {
            items: components["schemas"]["ResourceResponse"][];
        };
        ReviseResourceDto: {
            money: components["schemas"]["MoneyDto"];
            staffMonths?: components["schemas"]["StaffMonthsDto"];
            /** @description Why it changes */
            reason: string;
        };
        WithdrawResourceDto: {
            /** @description Why nothing is recorded any more */
            reason: string;
        };
        SetCeilingDto: {
            money: components["schemas"]["MoneyDto"];
            /** @description Where it stands, such as a decision on the financial plan */
            document: string;
            /**
             * Format: uuid
             * @description An operational plan
             */
            frameworkId: string;
            year: number;
        };
        CeilingRevisionsResponse: {
            items: components["schemas"]["CeilingResponse"][];
        };
        ReviseCeilingDto: {
            money: components["schemas"]["MoneyDto"];
            /** @description Where it stands, such as a decision on the financial plan */
            document: string;
            /** @description Why it changes */
            reason: string;
        };
        /** @enum {string} */
        RiskClass: "strategic" | "operational";
        /** @enum {string} */
        RiskState: "draft" | "open" | "monitored" | "materialised" | "closed";
        /** @enum {string} */
        RiskLevel: "low" | "medium" | "high" | "critical";
        /** @enum {string} */
        Standing: "within" | "treated" | "escalated" | "accepted" | "undecided";
        /** @enum {string} */
        RegisterOrder: "priority" | "code" | "review-due";
        /** @enum {string} */
        RiskNature: "threat" | "opportunity";
        RiskCategoryNameResponse: {
            /** Format: uuid */
            id: string;
            /** @example SR6 */
            code: string;
            title: components["schemas"]["TranslationsResponse"];
        };
        /** @enum {string} */
        Proximity: "within-3-months" | "within-12-months" | "later";
        /** @enum {string} */
        Rung: "unit" | "director" | "management-coordination-group" | "council";
        AssessedRiskResponse: {
            likelihood: number;
            impact: number;
            level: components["schemas"]["RiskLevel"];
            /** Format: date */
            assessedOn: string;
            /** Format: uuid */
            matrixId: string;
            matrixVersion: number;
        };
        /** @enum {string} */
        LevelMove: "up" | "down" | "same";
        RiskMovementResponse: {
            /** @description Absent where two matrices were used */
            score?: number;
            level: components["schemas"]["LevelMove"];
        };
        /** @enum {string} */
        Appetite: "zero" | "low" | "medium" | "high";
        TreatmentTallyResponse: {
            all: number;
            done: number;
            overdue: number;
        };
        RiskSummaryResponse: {
            /** Format: uuid */
            id: string;
            /** @example R-0004 */
            code: string;
            title: components["schemas"]["TranslationsResponse"];
            cause: components["schemas"]["TranslationsResponse"];
            event: components["schemas"]["TranslationsResponse"];
            consequence: components["schemas"]["TranslationsResponse"];
            class: components["schemas"]["RiskClass"];
            nature: components["schemas"]["RiskNature"];
            category: components["schemas"]["RiskCategoryNameResponse"];
            unit: components["schemas"]["UnitNameResponse"];
            owner: components["schemas"]["PersonNameResponse"] | null;
            proximity: components["schemas"]["Proximity"];
            state: components["schemas"]["RiskState"];
            rung: components["schemas"]["Rung"];
            inherent: components["schemas"]["AssessedRiskResponse"] | null;
            residual: components["schemas"]["AssessedRiskResponse"] | null;
            target: components["schemas"]["AssessedRiskResponse"] | null;
            /** @description Since the day that was asked for */
            movement: components["schemas"]["RiskMovementResponse"] | null;
            appetite: components["schemas"]["Appetite"] | null;
            standing: components["schemas"]["Standing"] | null;
            /** Format: date */
            lastReviewedOn: string | null;
            /** Format: date */
            reviewDueOn: string | null;
            isReviewOverdue: boolean;
            treatmentTally: components["schemas"]["TreatmentTallyResponse"];
            isSample: boolean;
            version: number;
        };
        RegisterCountsResponse: {
            all: number;
            strategic: number;
            operational: number;
            aboveAppetite: number;
            reviewOverdue: number;
        };
        RisksResponse: {
            items: components["schemas"]["RiskSummaryResponse"][];
            /** @description What to send as page[after] for the page that follows */
            next: string | null;
            /** @description How many there are on all pages */
            total: number;
            /** @description Over what is watched, whatever the filter */
            counts: components["schemas"]["RegisterCountsResponse"];
        };
        /**
         * @description Which one of the three is given
         * @enum {string}
         */
        RiskLinkKind: "result" | "indicator" | "clause";
        RiskLinkDto: {
            /** @description Which one of the three is given */
            kind: components["schemas"]["RiskLinkKind"];
            /**
             * Format: uuid
             * @description A result, in any of its editions
             */
            resultId?: string;
            /** Format: uuid */
            indicatorId?: string;
            /** @description The name of a clause, such as R108/DIR/2 */
            clauseKey?: string;
        };
        RaiseRiskDto: {
            /** @description In one language at least */
            title: components["schemas"]["TitleDto"];
            /** @description What makes it possible */
            cause: components["schemas"]["ProseDto"];
            /** @description What may happen */
            event: components["schemas"]["ProseDto"];
            /** @description What it would do to an objective */
            consequence: components["schemas"]["ProseDto"];
            class: components["schemas"]["RiskClass"];
            nature: components["schemas"]["RiskNature"];
            /** Format: uuid */
            categoryId: string;
            /**
             * Format: uuid
             * @description The unit that it belongs to
             */
            unitId: string;
            /**
             * Format: uuid
             * @description Who answers for it
             */
            ownerId?: string | null;
            /** @description When it could happen */
            proximity: components["schemas"]["Proximity"];
            /** @description One at least before it opens */
            links?: components["schemas"]["RiskLinkDto"][];
        };
        RiskLinkResponse: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["RiskLinkKind"];
            /**
             * Format: uuid
             * @description Of the newest edition; none for a clause
             */
            targetId: string | null;
            /** @example I-BSG-04 */
            code: string;
            title: components["schemas"]["TranslationsResponse"] | null;
        };
        /** @enum {string} */
        AssessmentKind: "inherent" | "residual" | "target";
        RiskAssessmentResponse: {
            likelihood: number;
            impact: number;
            level: components["schemas"]["RiskLevel"];
            /** Format: date */
            assessedOn: string;
            /** Format: uuid */
            matrixId: string;
            matrixVersion: number;
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["AssessmentKind"];
            rationale: string;
            assessor: components["schemas"]["PersonNameResponse"];
            /** Format: date-time */
            recordedAt: string;
            /** Format: date-time */
            supersededAt: string | null;
        };
        RiskControlResponse: {
            /** Format: uuid */
            id: string;
            title: components["schemas"]["TranslationsResponse"];
            /** Format: date */
            sinceOn: string;
            /** Format: date */
            untilOn: string | null;
            version: number;
        };
        /** @enum {string} */
        TreatmentResponse: "avoid" | "limit" | "transfer" | "accept" | "exploit" | "enhance" | "share";
        /** @enum {string} */
        TreatmentState: "planned" | "underway" | "done" | "cancelled";
        RiskTreatmentResponse: {
            /** Format: uuid */
            id: string;
            response: components["schemas"]["TreatmentResponse"];
            title: components["schemas"]["TranslationsResponse"];
            owner: components["schemas"]["PersonNameResponse"] | null;
            /** Format: date */
            startsOn: string | null;
            /** Format: date */
            dueOn: string;
            /**
             * Format: decimal
             * @description Whole Swiss francs
             */
            costChf: string | null;
            expectedLikelihood: number | null;
            expectedImpact: number | null;
            effect: string | null;
            progress: number;
            state: components["schemas"]["TreatmentState"];
            /** Format: date */
            doneOn: string | null;
            isOverdue: boolean;
            version: number;
        };
        RiskEscalationResponse: {
            /** Format: uuid */
            id: string;
            fromRung: components["schemas"]["Rung"];
            toRung: components["schemas"]["Rung"];
            reason: string;
            escalatedBy: components["schemas"]["PersonNameResponse"];
            /** Format: date-time */
            recordedAt: string;
        };
        RiskAcceptanceResponse: {
            /** Format: uuid */
            id: string;
            reason: string;
            /** Format: date */
            untilOn: string;
            acceptedBy: components["schemas"]["PersonNameResponse"];
            acceptedFor: components["schemas"]["PersonNameResponse"] | null;
            /** Format: date-time */
            recordedAt: string;
        };
        RiskIncidentResponse: {
            /** Format: uuid */
            id: string;
            /** Format: date */
            happenedOn: string;
            what: string;
            recordedBy: components["schemas"]["PersonNameResponse"];
            /** Format: date-time */
            recordedAt: string;
        };
        RiskReviewResponse: {
            /** Format: uuid */
            id: string;
            /** Format: date */
            reviewedOn: string;
            note: string | null;
            reviewedBy: components["schemas"]["PersonNameResponse"];
            /** Format: date-time */
            recordedAt: string;
        };
        /** @enum {string} */
        RiskAction: "open" | "monitor" | "reopen" | "close" | "materialise";
        RiskMoveResponse: {
            /** Format: uuid */
            id: string;
            action: components["schemas"]["RiskAction"];
            fromState: components["schemas"]["RiskState"];
            toState: components["schemas"]["RiskState"];
            reason: string | null;
            movedBy: components["schemas"]["PersonNameResponse"];
            /** Format: date-time */
            recordedAt: string;
        };
        /** @enum {string} */
        RiskFinding: "no-owner" | "no-link" | "no-residual" | "no-appetite" | "residual-above-inherent" | "target-above-residual" | "residual-lowered-without-control" | "old-matrix" | "above-appetite-undecided" | "acceptance-ended" | "review-overdue" | "treatment-overdue" | "treatment-without-owner" | "closed-with-open-treatments";
        RiskFindingResponse: {
            code: components["schemas"]["RiskFinding"];
            /** @description The id of a treatment, or the kind of an assessment */
            subject?: string;
        };
        /** @enum {string} */
        EarlyWarning: "reassess" | "flag-forecast";
        EarlyWarningResponse: {
            kind: components["schemas"]["EarlyWarning"];
            /** Format: uuid */
            indicatorId: string;
        };
        RiskResponse: {
            /** Format: uuid */
            id: string;
            /** @example R-0004 */
            code: string;
            title: components["schemas"]["TranslationsResponse"];
            cause: components["schemas"]["TranslationsResponse"];
            event: components["schemas"]["TranslationsResponse"];
            consequence: components["schemas"]["TranslationsResponse"];
            class: components["schemas"]["RiskClass"];
            nature: components["schemas"]["RiskNature"];
            category: components["schemas"]["RiskCategoryNameResponse"];
            unit: components["schemas"]["UnitNameResponse"];
            owner: components["schemas"]["PersonNameResponse"] | null;
            proximity: components["schemas"]["Proximity"];
            state: components["schemas"]["RiskState"];
            rung: components["schemas"]["Rung"];
            inherent: components["schemas"]["AssessedRiskResponse"] | null;
            residual: components["schemas"]["AssessedRiskResponse"] | null;
            target: components["schemas"]["AssessedRiskResponse"] | null;
            /** @description Since the day that was asked for */
            movement: components["schemas"]["RiskMovementResponse"] | null;
            appetite: components["schemas"]["Appetite"] | null;
            standing: components["schemas"]["Standing"] | null;
            /** Format: date */
            lastReviewedOn: string | null;
            /** Format: date */
            reviewDueOn: string | null;
            isReviewOverdue: boolean;
            treatmentTally: components["schemas"]["TreatmentTallyResponse"];
            isSample: boolean;
            version: number;
            links: components["schemas"]["RiskLinkResponse"][];
            assessments: components["schemas"]["RiskAssessmentResponse"][];
            controls: components["schemas"]["RiskControlResponse"][];
            treatments: components["schemas"]["RiskTreatmentResponse"][];
            escalations: components["schemas"]["RiskEscalationResponse"][];
            acceptances: components["schemas"]["RiskAcceptanceResponse"][];
            incidents: components["schemas"]["RiskIncidentResponse"][];
            reviews: components["schemas"]["RiskReviewResponse"][];
            moves: components["schemas"]["RiskMoveResponse"][];
            findings: components["schemas"]["RiskFindingResponse"][];
            earlyWarnings: components["schemas"]["EarlyWarningResponse"][];
            raisedBy: components["schemas"]["PersonNameResponse"];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            changedAt: string;
        };
        ChangeRiskDto: {
            title?: components["schemas"]["TitleDto"];
            cause?: components["schemas"]["ProseDto"];
            event?: components["schemas"]["ProseDto"];
            consequence?: components["schemas"]["ProseDto"];
            nature?: components["schemas"]["RiskNature"];
            /** Format: uuid */
            categoryId?: string;
            /** Format: uuid */
            ownerId?: string | null;
            proximity?: components["schemas"]["Proximity"];
            /** @description All of them; what is not named ends */
            links?: components["schemas"]["RiskLinkDto"][];
        };
        MoveRiskDto: {
            reason?: string;
        };
        CloseRiskDto: {
            reason: string;
        };
        RiskAssessmentsResponse: {
            items: components["schemas"]["RiskAssessmentResponse"][];
        };
        AssessRiskDto: {
            kind: components["schemas"]["AssessmentKind"];
            /** @description A row of the matrix in force */
            likelihood: number;
            /** @description A column of the matrix in force */
            impact: number;
            rationale: string;
            /**
             * Format: date
             * @description Today if not given
             */
            assessedOn?: string;
        };
        EscalateRiskDto: {
            /** @description Above the one on which it stands */
            toRung: components["schemas"]["Rung"];
            reason: string;
        };
        AcceptRiskDto: {
            reason: string;
            /**
             * Format: date
             * @description The last day on which it is accepted
             */
            untilOn: string;
        };
        RecordIncidentDto: {
            /** Format: date */
            happenedOn: string;
            what: string;
        };
        ReviewRiskDto: {
            /**
             * Format: date
             * @description Today if not given
             */
            reviewedOn?: string;
            note?: string | null;
        };
        RiskNameResponse: {
            /** Format: uuid */
            id: string;
            /** @example R-0004 */
            code: string;
            title: components["schemas"]["TranslationsResponse"];
        };
        BoardTreatmentResponse: {
            /** Format: uuid */
            id: string;
            response: components["schemas"]["TreatmentResponse"];
            title: components["schemas"]["TranslationsResponse"];
            owner: components["schemas"]["PersonNameResponse"] | null;
            /** Format: date */
            startsOn: string | null;
            /** Format: date */
            dueOn: string;
            /**
             * Format: decimal
             * @description Whole Swiss francs
             */
            costChf: string | null;
            expectedLikelihood: number | null;
            expectedImpact: number | null;
            effect: string | null;
            progress: number;
            state: components["schemas"]["TreatmentState"];
            /** Format: date */
            doneOn: string | null;
            isOverdue: boolean;
            version: number;
            risk: components["schemas"]["RiskNameResponse"];
            unit: components["schemas"]["UnitNameResponse"];
            /** @description Whether its risk is marked as sample */
            isSample: boolean;
        };
        TreatmentCountsResponse: {
            planned: number;
            underway: number;
            done: number;
            cancelled: number;
            overdue: number;
        };
        TreatmentsResponse: {
            items: components["schemas"]["BoardTreatmentResponse"][];
            /** @description What to send as page[after] for the page that follows */
            next: string | null;
            /** @description How many there are on all pages */
            total: number;
            /** @description Of the owner, unit and risk that were asked for, whatever their state */
            counts: components["schemas"]["TreatmentCountsResponse"];
            /** @description Everybody who does a treatment */
            owners: components["schemas"]["PersonNameResponse"][];
        };
        PlanTreatmentDto: {
            /** @description One to the nature of the risk */
            response: components["schemas"]["TreatmentResponse"];
            /** @description In one language at least */
            title: components["schemas"]["TitleDto"];
            /**
             * Format: uuid
             * @description Who does it
             */
            ownerId?: string | null;
            /** Format: date */
            startsOn?: string | null;
            /**
             * Format: date
             * @description The last day on which it is not late
             */
            dueOn: string;
            /**
             * Format: decimal
             * @description Whole Swiss francs
             */
            costChf?: string | null;
            /** @description Once it is done; together with the impact */
            expectedLikelihood?: number | null;
            expectedImpact?: number | null;
            /** @description What it is expected to change */
            effect?: string | null;
        };
        ChangeTreatmentDto: {
            response?: components["schemas"]["TreatmentResponse"];
            title?: components["schemas"]["TitleDto"];
            /** Format: uuid */
            ownerId?: string | null;
            /** Format: date */
            startsOn?: string | null;
            /** Format: date */
            dueOn?: string;
            /** Format: decimal */
            costChf?: string | null;
            expectedLikelihood?: number | null;
            expectedImpact?: number | null;
            effect?: string | null;
            /** @description In per cent */
            progress?: number;
            /** @description Where it stands from now on */
            state?: components["schemas"]["TreatmentState"];
        };
        RecordControlDto: {
            /** @description What is in place, in one language at least */
            title: components["schemas"]["TitleDto"];
            /**
             * Format: date
             * @description Since when it is in place
             */
            sinceOn: string;
        };
        EndControlDto: {
            /**
             * Format: date
             * @description Its last day; null when it goes on
             */
            untilOn: string | null;
        };
        RiskAppetiteResponse: {
            /** Format: uuid */
            id: string;
            appetite: components["schemas"]["Appetite"];
            rationale: string;
            decisionReference: string | null;
            /** Format: date */
            effectiveFrom: string;
        };
        RiskCategoryResponse: {
            /** Format: uuid */
            id: string;
            /** @example SR6 */
            code: string;
            title: components["schemas"]["TranslationsResponse"];
            description: components["schemas"]["TranslationsResponse"] | null;
            /** @description Today */
            appetite: components["schemas"]["Appetite"] | null;
            appetites: components["schemas"]["RiskAppetiteResponse"][];
            /** @description How many risks it holds that are watched */
            risks: number;
            isSample: boolean;
            version: number;
        };
        RiskCategoriesResponse: {
            items: components["schemas"]["RiskCategoryResponse"][];
        };
        CreateRiskCategoryDto: {
            /** @description A short name that no other category has */
            code: string;
            /** @description In one language at least */
            title: components["schemas"]["TitleDto"];
            description?: components["schemas"]["ProseDto"] | null;
        };
        ChangeRiskCategoryDto: {
            code?: string;
            title?: components["schemas"]["TitleDto"];
            description?: components["schemas"]["ProseDto"] | null;
        };
        DecideAppetiteDto: {
            appetite: components["schemas"]["Appetite"];
            rationale: string;
            /** @description Where the decision stands */
            decisionReference?: string | null;
            /**
             * Format: date
             * @description The first day on which it holds
             */
            effectiveFrom: string;
        };
        RiskMatrixResponse: {
            /** Format: uuid */
            id: string;
            version: number;
            likelihoods: components["schemas"]["TranslationsResponse"][];
            impacts: components["schemas"]["TranslationsResponse"][];
            /** @description By likelihood and then by impact, from the least */
            cells: ("low" | "medium" | "high" | "critical")[][];
            /** Format: date-time */
            effectiveFrom: string;
            isInForce: boolean;
            isSample: boolean;
        };
        RiskMatricesResponse: {
            items: components["schemas"]["RiskMatrixResponse"][];
        };
        CreateMatrixDto: {
            /** @description The names of its rows, the least likely first */
            likelihoods: components["schemas"]["TitleDto"][];
            /** @description The names of its columns, the least grave first */
            impacts: components["schemas"]["TitleDto"][];
            /** @description By likelihood and then by impact, from the least */
            cells: ("low" | "medium" | "high" | "critical")[][];
        };
        MappedRiskResponse: {
            /** Format: uuid */
            id: string;
            /** @example R-0004 */
            code: string;
            title: components["schemas"]["TranslationsResponse"];
            isAboveAppetite: boolean;
        };
        MapCellResponse: {
            likelihood: number;
            impact: number;
            level: components["schemas"]["RiskLevel"];
            risks: components["schemas"]["MappedRiskResponse"][];
        };
        OffMapRiskResponse: {
            likelihood: number;
            impact: number;
            level: components["schemas"]["RiskLevel"];
            /** Format: uuid */
            id: string;
            /** @example R-0004 */
            code: string;
            title: components["schemas"]["TranslationsResponse"];
            isAboveAppetite: boolean;
            matrixVersion: number;
        };
        KindMapResponse: {
            kind: components["schemas"]["AssessmentKind"];
            /** @description Every cell, empty ones too */
            cells: components["schemas"]["MapCellResponse"][];
            /** @description Assessed by a matrix with other cells */
            otherMatrix: components["schemas"]["OffMapRiskResponse"][];
            unassessed: components["schemas"]["MappedRiskResponse"][];
        };
        RiskScoreResponse: {
            likelihood: number;
            impact: number;
            level: components["schemas"]["RiskLevel"];
        };
        MapMovementResponse: {
            risk: components["schemas"]["MappedRiskResponse"];
            before: components["schemas"]["RiskScoreResponse"];
            after: components["schemas"]["RiskScoreResponse"];
            movement: components["schemas"]["RiskMovementResponse"];
        };
        RiskMapResponse: {
            matrix: components["schemas"]["RiskMatrixResponse"];
            kinds: components["schemas"]["KindMapResponse"][];
            /** Format: date */
            since: string | null;
            /**
             * Format: date
             * @description Null for now
             */
            until: string | null;
            /** @description Of the residual risk; those alone that moved */
            movements: components["schemas"]["MapMovementResponse"][];
        };
        /** @enum {string} */
        RiskFindingCode: "no-owner" | "no-link" | "no-residual" | "no-appetite" | "residual-above-inherent" | "target-above-residual" | "residual-lowered-without-control" | "old-matrix" | "above-appetite-undecided" | "acceptance-ended" | "review-overdue" | "treatment-overdue" | "treatment-without-owner" | "closed-with-open-treatments" | "reassess" | "flag-forecast";
        NamedFindingResponse: {
            code: components["schemas"]["RiskFinding"];
            /** @description The id of a treatment, or the kind of an assessment */
            subject?: string;
            /** @description Of the treatment that it is about */
            title?: components["schemas"]["TranslationsResponse"];
        };
        NamedWarningResponse: {
            kind: components["schemas"]["EarlyWarning"];
            /** Format: uuid */
            indicatorId: string;
            /**
             * @description Of the indicator
             * @example I-BSG-04
             */
            code: string;
            title: components["schemas"]["TranslationsResponse"];
        };
        RiskWithFindingsResponse: {
            /** Format: uuid */
            id: string;
            /** @example R-0004 */
            code: string;
            title: components["schemas"]["TranslationsResponse"];
            state: components["schemas"]["RiskState"];
            unit: components["schemas"]["UnitNameResponse"];
            owner: components["schemas"]["PersonNameResponse"] | null;
            isSample: boolean;
            findings: components["schemas"]["NamedFindingResponse"][];
            /** @description Proposals; nothing is changed by them */
            earlyWarnings: components["schemas"]["NamedWarningResponse"][];
        };
        FindingCountResponse: {
            code: components["schemas"]["RiskFindingCode"];
            count: number;
        };
        RiskFindingsResponse: {
            items: components["schemas"]["RiskWithFindingsResponse"][];
            /** @description What to send as page[after] for the page that follows */
            next: string | null;
            /** @description How many findings and proposals there are on all pages */
            total: number;
            /** @description Whatever the code; those that there are */
            counts: components["schemas"]["FindingCountResponse"][];
        };
        /** @enum {string} */
        AlignmentFigure: "outputs-linked" | "francs-linked" | "risks-above-appetite";
        RisksByClassResponse: {
            /** Format: decimal */
            strategic: string;
            /** Format: decimal */
            operational: string;
        };
        CodedResponse: {
            /** Format: uuid */
            id: string;
            code: string;
        };
        AlignmentFigureResponse: {
            figure: components["schemas"]["AlignmentFigure"];
            /**
             * Format: decimal
             * @description A count, or whole francs
             */
            part: string;
            /**
             * Format: decimal
             * @description Null of a count that is no part
             */
            whole: string | null;
            /**
             * Format: decimal
             * @description Of the whole, with one place; null where there is none, or nothing in it
             */
            percent: string | null;
            /** @description Of risks */
            byClass?: components["schemas"]["RisksByClassResponse"];
            /** @description The indicator that reports the figure */
            indicator: components["schemas"]["CodedResponse"] | null;
        };
        /** @enum {string} */
        AlignmentRule: "output-without-outcome" | "outcome-without-output" | "priority-without-result" | "enabler-unserved" | "result-without-money" | "result-without-operations" | "result-without-people" | "shares-over-one" | "indicator-without-owner" | "indicator-without-target" | "indicator-without-source" | "target-beyond-plan" | "budget-line-without-result" | "risk-without-link";
        AlignmentRuleResponse: {
            rule: components["schemas"]["AlignmentRule"];
            open: number;
            acknowledged: number;
        };
        AlignmentResponse: {
            framework: components["schemas"]["FrameworkNameResponse"];
            /** @description What it is held against */
            strategicPlan: components["schemas"]["FrameworkNameResponse"] | null;
            /**
             * Format: date-time
             * @description Null while nothing was checked; there are no figures then
             */
            checkedAt: string | null;
            coverage: components["schemas"]["AlignmentFigureResponse"][];
            /** @description Every rule, also those that find nothing */
            rules: components["schemas"]["AlignmentRuleResponse"][];
        };
        /** @enum {string} */
        FindingStanding: "open" | "acknowledged" | "mended";
        /** @enum {string} */
        AlignmentSubject: "result" | "indicator" | "risk";
        FindingPlaceResponse: {
            kind: components["schemas"]["AlignmentSubject"];
            /** Format: uuid */
            id: string;
            /** @example O5 */
            code: string;
            title: components["schemas"]["TranslationsResponse"];
            /** @description Of a result: what its kind is called */
            resultKind?: components["schemas"]["TranslationsResponse"];
        };
        AcknowledgementResponse: {
            /** Format: uuid */
            id: string;
            reason: string;
            /**
             * Format: date
             * @description The last day on which it holds
             */
            untilOn: string;
            by: components["schemas"]["PersonNameResponse"];
            /** Format: date-time */
            at: string;
        };
        AlignmentFindingResponse: {
            /** Format: uuid */
            id: string;
            rule: components["schemas"]["AlignmentRule"];
            place: components["schemas"]["FindingPlaceResponse"];
            /** @description What makes it plain, such as { due, lastYear }, { sum } or { francs } */
            detail: {
                [key: string]: string | number;
            };
            standing: components["schemas"]["FindingStanding"];
            /** Format: date-time */
            foundAt: string;
            /** Format: date-time */
            mendedAt: string | null;
            /** @description The last one that was not withdrawn, which may have ended */
            acknowledgement: components["schemas"]["AcknowledgementResponse"] | null;
        };
        AlignmentFindingsResponse: {
            items: components["schemas"]["AlignmentFindingResponse"][];
            /** @description What to send as page[after] for the page that follows */
            next: string | null;
            /** @description How many there are on all pages */
            total: number;
        };
        /** @enum {string} */
        FlowColumn: "goal" | "outcome" | "output" | "money";
        FlowNodeResponse: {
            /** @description Of a result its id */
            id: string;
            column: components["schemas"]["FlowColumn"];
            /** @description Of money its year; unlinked for what leads nowhere */
            code: string;
            /** @description Empty for money and for what leads nowhere */
            title: components["schemas"]["TranslationsResponse"];
            /**
             * Format: decimal
             * @description Whole francs
             */
            francs: string;
        };
        FlowLinkResponse: {
            /** @description The node that pays */
            from: string;
            /** @description The node that it is for */
            to: string;
            /**
             * Format: decimal
             * @description Whole francs
             */
            francs: string;
            /**
             * Format: decimal
             * @description Of the contribution, where it has one
             */
            share: string | null;
        };
        FlowsResponse: {
            columns: components["schemas"]["FlowColumn"][];
            nodes: components["schemas"]["FlowNodeResponse"][];
            links: components["schemas"]["FlowLinkResponse"][];
        };
        MatrixOutcomeResponse: {
            /** Format: uuid */
            id: string;
            code: string;
            title: components["schemas"]["TranslationsResponse"];
            /** @description The goals that it leads to */
            goals: components["schemas"]["CodedResponse"][];
        };
        MatrixResultResponse: {
            /** Format: uuid */
            id: string;
            code: string;
            title: components["schemas"]["TranslationsResponse"];
        };
        MatrixCellResponse: {
            /** Format: uuid */
            outcomeId: string;
            /**
             * Format: decimal
             * @description Null where the contribution carries none, or where something stands between
             */
            share: string | null;
        };
        PlanLinksResponse: {
            money: boolean;
            operations: boolean;
            people: boolean;
        };
        MatrixRowResponse: {
            output: components["schemas"]["MatrixResultResponse"];
            /**
             * Format: decimal
             * @description Whole francs
             */
            francs: string;
            staffMonths: components["schemas"]["StaffMonthsResponse"];
            /** @description The outcomes that it leads to */
            cells: components["schemas"]["MatrixCellResponse"][];
            has: components["schemas"]["PlanLinksResponse"];
            /** @description About it and not mended */
            findings: number;
        };
        AlignmentMatrixResponse: {
            framework: components["schemas"]["FrameworkNameResponse"];
            outcomes: components["schemas"]["MatrixOutcomeResponse"][];
            rows: components["schemas"]["MatrixRowResponse"][];
        };
        AskForCheckDto: {
            /** @description The code of an operational plan; that of the one that people work by if not given */
            framework?: string;
        };
        AcknowledgeFindingDto: {
            /** @description Why it is borne */
            reason: string;
            /**
             * Format: date
             * @description The last day on which it holds: after today, and at most a year on
             */
            untilOn: string;
        };
        WithdrawAcknowledgementDto: {
            reason: string;
        };
        /** @enum {string} */
        ImportPurpose: "entry" | "history";
        /** @enum {string} */
        NumberStyle: "plain" | "ar" | "zh" | "en" | "fr" | "ru" | "es";
        /** @enum {string} */
        ImportState: "checked" | "applied";
        ImportCountsResponse: {
            created: number;
            updated: number;
            unchanged: number;
            /** @description As long as one is refused, nothing is imported */
            refused: number;
        };
        /** @enum {string} */
        BatchState: "draft" | "submitted" | "verified" | "accepted" | "sent-back" | "withdrawn";
        ReturnReasonResponse: {
            field: string;
            reason: string;
        };
        BatchResponse: {
            /** Format: uuid */
            id: string;
            state: components["schemas"]["BatchState"];
            rowCount: number;
            units: components["schemas"]["UnitNameResponse"][];
            author: components["schemas"]["PersonNameResponse"];
            /** @description In whose place it was brought, where it was somebody else’s; so for each step */
            authorFor: components["schemas"]["PersonNameResponse"] | null;
            verifier: components["schemas"]["PersonNameResponse"] | null;
            verifierFor: components["schemas"]["PersonNameResponse"] | null;
            acceptor: components["schemas"]["PersonNameResponse"] | null;
            acceptorFor: components["schemas"]["PersonNameResponse"] | null;
            /** Format: date-time */
            submittedAt: string | null;
            /** Format: date-time */
            verifiedAt: string | null;
            /** Format: date-time */
            acceptedAt: string | null;
            returnedBy: components["schemas"]["PersonNameResponse"] | null;
            returnedFor: components["schemas"]["PersonNameResponse"] | null;
            /** Format: date-time */
            returnedAt: string | null;
            returnReasons: components["schemas"]["ReturnReasonResponse"][] | null;
            isSample: boolean;
        };
        ImportResponse: {
            /** Format: uuid */
            id: string;
            purpose: components["schemas"]["ImportPurpose"];
            format: components["schemas"]["ImportFormat"];
            fileName: string;
            language: components["schemas"]["Language"];
            numbers: components["schemas"]["NumberStyle"];
            state: components["schemas"]["ImportState"];
            counts: components["schemas"]["ImportCountsResponse"];
            author: components["schemas"]["PersonNameResponse"];
            batch: components["schemas"]["BatchResponse"] | null;
            /** Format: date-time */
            appliedAt: string | null;
            /** Format: date-time */
            createdAt: string;
            /** @description Counts the steps of its batch, too */
            version: number;
        };
        ImportsResponse: {
            items: components["schemas"]["ImportResponse"][];
            next: string | null;
        };
        /** @enum {string} */
        ImportMode: "dry-run" | "commit";
        /** @enum {string} */
        ImportColumn: "indicator" | "unit" | "period" | "category" | "value" | "numerator" | "denominator" | "not_applicable" | "reason" | "estimate" | "narrative" | "remark";
        /** @enum {string} */
        CellFault: "empty" | "unknown-code" | "look-alike" | "repeated" | "not-a-number" | "ambiguous-number" | "not-one-of" | "not-a-period" | "period-to-come" | "period-closed" | "not-reported-by-unit" | "not-here" | "contradiction" | "without-value" | "breakdown-differs" | "breakdown-below" | "breakdown-missing" | "above-total" | "zero-denominator" | "needs-remark" | "needs-evidence" | "too-long" | "broken-text" | "no-role" | "on-its-way" | "accepted" | "open-revision" | "formula" | "merged-cell" | "repeated-line" | "doubled-code" | "doubled-result" | "not-whole-francs" | "other-currency" | "below-zero" | "too-great" | "not-tenths" | "outside-plan" | "year-to-come" | "needs-reason" | "above-ceiling" | "plan-frozen" | "outside-matrix" | "in-register" | "may-not-raise";
        RefusalResponse: {
            /** Format: uuid */
            id: string;
            /** @description Empty for a CSV file */
            sheet: string;
            /** @description As a spreadsheet counts rows, from 1 */
            row: number;
            column: components["schemas"]["ImportColumn"];
            /** @description What the cell holds */
            value: string;
            code: components["schemas"]["CellFault"];
            params: {
                [key: string]: string | number;
            };
            /** @description Why, and what to do, in the language of the reader */
            reason: string;
        };
        RefusalsResponse: {
            items: components["schemas"]["RefusalResponse"][];
            next: string | null;
        };
        /** @enum {string} */
        ImportOutcome: "created" | "updated" | "unchanged" | "refused";
        CellChangeResponse: {
            column: string;
            /** @description The column in the reader's language */
            label: string;
            before: string | null;
            after: string | null;
        };
        CellRefusalResponse: {
            column: string;
            /** @description The column in the reader's language */
            label: string;
            /** @description The cell as it was read */
            value: string;
            code: components["schemas"]["CellFault"];
            /** @description Why, and what to do, in the reader's language */
            reason: string;
        };
        ListLineResponse: {
            /** @description Empty in a CSV file */
            sheet: string;
            /** @description As the spreadsheet counts them, from 1 */
            row: number;
            /** @description What it is about, in the reader's language */
            subject: string;
            outcome: components["schemas"]["ImportOutcome"];
            changes: components["schemas"]["CellChangeResponse"][];
            refusals: components["schemas"]["CellRefusalResponse"][];
        };
        ListTrialResponse: {
            fileName: string;
            format: components["schemas"]["ImportFormat"];
            state: components["schemas"]["ImportState"];
            counts: components["schemas"]["ImportCountsResponse"];
            lines: components["schemas"]["ListLineResponse"][];
            /** @description Names this very trial: what is applied is what was shown, or nothing */
            trial: string;
        };
        ReturnReasonDto: {
            /** @description The field that it is about */
            field: string;
            reason: string;
        };
        ReturnActualDto: {
            reasons: components["schemas"]["ReturnReasonDto"][];
        };
        /** @enum {string} */
        IndicatorKind: "increase" | "decrease" | "at-least" | "at-most" | "within" | "parity" | "milestone-list" | "yes-no" | "ordinal" | "qualitative";
        /** @enum {string} */
        TimeAggregation: "point" | "cumulative" | "average" | "ratio" | "sum";
        /** @enum {string} */
        Frequency: "year" | "half" | "quarter" | "month";
        MeasuredResultResponse: {
            /** Format: uuid */
            id: string;
            /** Format: decimal */
            weight: string | null;
            isCritical: boolean;
            /** Format: date */
            from: string;
            /** Format: date */
            until: string | null;
            /** @description Under the newest edition that has it */
            result: components["schemas"]["ResultNameResponse"];
        };
        IndicatorLineResponse: {
            /** Format: uuid */
            id: string;
            /** @example I-STD-02 */
            code: string;
            title: components["schemas"]["TranslationsResponse"];
            measure: components["schemas"]["TranslationsResponse"];
            kind: components["schemas"]["IndicatorKind"];
            aggregation: components["schemas"]["TimeAggregation"];
            frequency: components["schemas"]["Frequency"] | null;
            series: string | null;
            unit: components["schemas"]["UnitNameResponse"];
            /** @description How many units report a part */
            parts: number;
            measures: components["schemas"]["MeasuredResultResponse"][];
            /** Format: date */
            retiredOn: string | null;
            isSample: boolean;
        };
        IndicatorsResponse: {
            items: components["schemas"]["IndicatorLineResponse"][];
            /** @description What to send as page[after] for the page that follows */
            next: string | null;
            /** @description How many there are on all pages */
            total: number;
        };
        /**
         * @description How the values of several units become one
         * @enum {string}
         */
        PartAggregation: "single" | "sum" | "average" | "ratio";
        SheetStepDto: {
            /** @description Values are known by it */
            code: string;
            title: components["schemas"]["TitleDto"];
        };
        SheetStageDto: {
            /** @description Values are known by it */
            code: string;
            title: components["schemas"]["TitleDto"];
            /**
             * Format: decimal
             * @description The weights of all stages add up to 1
             */
            weight: string;
            /** Format: date */
            dueOn: string;
        };
        SheetBreakdownDto: {
            /** Format: uuid */
            dimensionId: string;
            rule: components["schemas"]["BreakdownRule"];
            isRequired: boolean;
        };
        SheetDto: {
            /** @description In one language at least; neutral, without a target in it */
            title: components["schemas"]["TitleDto"];
            /** @description What is counted and what is not */
            definition: components["schemas"]["ProseDto"];
            /** @description The unit of measure */
            measure: components["schemas"]["TitleDto"];
            kind: components["schemas"]["IndicatorKind"];
            /** @description How the values of several periods become one */
            aggregation: components["schemas"]["TimeAggregation"];
            /** @description How the values of several units become one */
            partAggregation: components["schemas"]["PartAggregation"];
            /** @description Of a ratio: what stands above the line */
            numerator?: components["schemas"]["TitleDto"] | null;
            /** @description Of a ratio: what stands below the line */
            denominator?: components["schemas"]["TitleDto"] | null;
            /** @description When values are reported by the calendar */
            frequency?: components["schemas"]["Frequency"] | null;
            /** @description The series of meetings that values are reported for, such as TSAG */
            series?: string | null;
            /** @description Days from the end of a period until entry opens */
            opensAfterDays: number;
            /** @description Days from the end of a period until its value is due */
            lagDays: number;
            /** @description Days after that until it counts as missing */
            graceDays: number;
            /** @description Where the figures come from */
            dataSource?: components["schemas"]["ProseDto"] | null;
            /**
             * Format: decimal
             * @description Relative: 0.05 is five per cent
             */
            tolerance: string;
            /**
             * Format: decimal
             * @description Used where the threshold is 0
             */
            absoluteTolerance?: string | null;
            /**
             * Format: decimal
             * @description A lower value asks for a comment
             */
            lowLimit?: string | null;
            /**
             * Format: decimal
             * @description A higher value asks for a comment
             */
            highLimit?: string | null;
            needsEvidence: boolean;
            /** @description Of an ordinal indicator, lowest first */
            steps?: components["schemas"]["SheetStepDto"][] | null;
            /** @description Of a milestone list */
            stages?: components["schemas"]["SheetStageDto"][] | null;
            breakdowns: components["schemas"]["SheetBreakdownDto"][];
        };
        CreateIndicatorDto: {
            /** @description A short name that no other indicator has */
            code: string;
            /**
             * Format: uuid
             * @description The unit that answers for it
             */
            unitId: string;
            /** @description Where it was published */
            source?: string | null;
            /** @description The units that report a part each; the responsible one alone if none */
            partUnitIds?: string[];
            /** @description Whom to ask about it */
            personIds?: string[];
            sheet: components["schemas"]["SheetDto"];
        };
        IndicatorPartResponse: {
            /** Format: uuid */
            id: string;
            unit: components["schemas"]["UnitNameResponse"];
            /** Format: date */
            from: string | null;
            /** Format: date */
            until: string | null;
        };
        SheetStepResponse: {
            code: string;
            title: components["schemas"]["TranslationsResponse"];
        };
        SheetStageResponse: {
            code: string;
            title: components["schemas"]["TranslationsResponse"];
            /** Format: decimal */
            weight: string;
            /** Format: date */
            dueOn: string;
        };
        CategoryNameResponse: {
            /** Format: uuid */
            id: string;
            code: string;
            title: components["schemas"]["TranslationsResponse"];
        };
        BreakdownResponse: {
            /** Format: uuid */
            id: string;
            rule: components["schemas"]["BreakdownRule"];
            isRequired: boolean;
            dimension: components["schemas"]["CategoryNameResponse"];
        };
        BaselineResponse: {
            /** Format: uuid */
            id: string;
            category: components["schemas"]["CategoryNameResponse"] | null;
            /** Format: decimal */
            value: string;
            /** Format: date */
            onDay: string;
            /** Format: date */
            effectiveFrom: string;
            rationale: string;
            decisionReference: string;
            isInForce: boolean;
        };
        MilestoneResponse: {
            /** Format: date */
            onDay: string;
            /** Format: decimal */
            value: string;
        };
        TargetResponse: {
            /** Format: uuid */
            id: string;
            category: components["schemas"]["CategoryNameResponse"] | null;
            /** Format: decimal */
            value: string | null;
            /** Format: decimal */
            low: string | null;
            /** Format: decimal */
            high: string | null;
            step: string | null;
            /** Format: date */
            onDay: string;
            /** Format: date */
            effectiveFrom: string;
            /** Format: date */
            effectiveUntil: string | null;
            rationale: string;
            decisionReference: string;
            milestones: components["schemas"]["MilestoneResponse"][];
            isInForce: boolean;
        };
        IndicatorVersionResponse: {
            /** Format: uuid */
            id: string;
            number: number;
            /**
             * Format: date
             * @description The first day; null for the first version
             */
            startsOn: string | null;
            bridge: string | null;
            title: components["schemas"]["TranslationsResponse"];
            definition: components["schemas"]["TranslationsResponse"] | null;
            measure: components["schemas"]["TranslationsResponse"];
            kind: components["schemas"]["IndicatorKind"];
            aggregation: components["schemas"]["TimeAggregation"];
            partAggregation: components["schemas"]["PartAggregation"];
            numerator: components["schemas"]["TranslationsResponse"] | null;
            denominator: components["schemas"]["TranslationsResponse"] | null;
            frequency: components["schemas"]["Frequency"] | null;
            /** @description The series of meetings that values are reported for */
            series: string | null;
            opensAfterDays: number;
            lagDays: number;
            graceDays: number;
            dataSource: components["schemas"]["TranslationsResponse"] | null;
            /** Format: decimal */
            tolerance: string;
            /** Format: decimal */
            absoluteTolerance: string | null;
            /** Format: decimal */
            lowLimit: string | null;
            /** Format: decimal */
            highLimit: string | null;
            needsEvidence: boolean;
            steps: components["schemas"]["SheetStepResponse"][] | null;
            stages: components["schemas"]["SheetStageResponse"][] | null;
            breakdowns: components["schemas"]["BreakdownResponse"][];
            /** @description Whether anything was reported: then the meaning is fixed */
            hasValues: boolean;
            /** @description The latest first */
            baselines: components["schemas"]["BaselineResponse"][];
            /** @description The latest first */
            targets: components["schemas"]["TargetResponse"][];
            version: number;
        };
        IndicatorResponse: {
            /** Format: uuid */
            id: string;
            /** @example I-STD-02 */
            code: string;
            unit: components["schemas"]["UnitNameResponse"];
            source: string | null;
            /** Format: date */
            retiredOn: string | null;
            isSample: boolean;
            version: number;
            parts: components["schemas"]["IndicatorPartResponse"][];
            people: components["schemas"]["PersonNameResponse"][];
            measures: components["schemas"]["MeasuredResultResponse"][];
            versions: components["schemas"]["IndicatorVersionResponse"][];
        };
        ChangeIndicatorDto: {
            code?: string;
            /** Format: uuid */
            unitId?: string;
            source?: string | null;
            /** @description Replaces the people */
            personIds?: string[];
            /**
             * Format: date
             * @description Its last day; null when it goes on
             */
            retiredOn?: string | null;
        };
        BeginVersionDto: {
            /**
             * Format: date
             * @description The first day on which the new meaning holds
             */
            startsOn: string;
            /** @description Why values can be compared with those before */
            bridge?: string | null;
            sheet: components["schemas"]["SheetDto"];
        };
        AddPartDto: {
            /** Format: uuid */
            unitId: string;
            /** Format: date */
            from?: string | null;
            /** Format: date */
            until?: string | null;
        };
        ChangePartDto: {
            /** Format: date */
            from?: string | null;
            /** Format: date */
            until?: string | null;
        };
        MeasureResultDto: {
            /**
             * Format: uuid
             * @description A result, in whichever edition
             */
            resultId: string;
            /**
             * Format: decimal
             * @description Used only if all indicators of the result have one
             */
            weight?: string | null;
            /** @description Off track, it holds the result at amber at best */
            isCritical?: boolean;
            /**
             * Format: date
             * @description The first day; today if not given
             */
            from?: string;
            /**
             * Format: date
             * @description The last day
             */
            until?: string | null;
        };
        EndOnDto: {
            /**
             * Format: date
             * @description The last day; null when it should never have stood
             */
            until: string | null;
        };
        SetBaselineDto: {
            /**
             * Format: uuid
             * @description A category; none for the indicator as a whole
             */
            categoryId?: string | null;
            /** Format: decimal */
            value: string;
            /**
             * Format: date
             * @description The day on which it stood there
             */
            onDay: string;
            /**
             * Format: date
             * @description From this day on it is counted from there; today if not given
             */
            effectiveFrom?: string;
            /** @description Wanted when it replaces another */
            rationale?: string;
            /** @description Wanted when it replaces another */
            decisionReference?: string;
        };
        MilestoneDto: {
            /** Format: date */
            onDay: string;
            /** Format: decimal */
            value: string;
        };
        SetTargetDto: {
            /**
             * Format: uuid
             * @description A category; none for the indicator as a whole
             */
            categoryId?: string | null;
            /**
             * Format: decimal
             * @description For increase, decrease, at-least and at-most
             */
            value?: string | null;
            /**
             * Format: decimal
             * @description For within
             */
            low?: string | null;
            /**
             * Format: decimal
             * @description For within
             */
            high?: string | null;
            /** @description For ordinal: the code of a step */
            step?: string | null;
            /**
             * Format: date
             * @description The day by which it is to be reached
             */
            onDay: string;
            /**
             * Format: date
             * @description From this day on it is in force; today if not given
             */
            effectiveFrom?: string;
            rationale: string;
            /** @description Who decided, and where it stands */
            decisionReference: string;
            milestones?: components["schemas"]["MilestoneDto"][];
        };
        /** @enum {string} */
        IssueState: "prepared" | "approved" | "issued" | "sent-back" | "withdrawn";
        ReportNameResponse: {
            /** @description Such as council-summary; of a meeting, such as C26 */
            code: string;
            title: components["schemas"]["TranslationsResponse"];
        };
        OtherIssueResponse: {
            /**
             * Format: uuid
             * @description Null where its reader may not open it
             */
            id: string | null;
            /** @example C26/35(Rev.1) */
            documentNumber: string;
        };
        IssueLineResponse: {
            /** Format: uuid */
            id: string;
            /**
             * @description With its revision, without the letter of a language
             * @example C26/35(Rev.1)
             */
            documentNumber: string;
            /** Format: uuid */
            reportId: string;
            definition: components["schemas"]["ReportNameResponse"];
            occasion: components["schemas"]["ReportNameResponse"];
            /** @description 0 for the first issue of a report, and then of each correction */
            revision: number;
            /**
             * Format: date
             * @description The date that the document bears
             */
            documentDay: string;
            state: components["schemas"]["IssueState"];
            /** @description Whether everybody may read it once it is issued */
            isPublic: boolean;
            /**
             * Format: date-time
             * @description Null until it is issued
             */
            issuedAt: string | null;
            /**
             * Format: date-time
             * @description What was accepted later is not in it
             */
            cutOff: string;
            originalLanguage: components["schemas"]["Language"];
            /** @description Those that are sealed */
            languages: components["schemas"]["Language"][];
            /** @description Null while it is the last word */
            supersededBy: components["schemas"]["OtherIssueResponse"] | null;
        };
        IssuesResponse: {
            items: components["schemas"]["IssueLineResponse"][];
            /** @description What to send as page[after] for the page that follows */
            next: string | null;
        };
        PrepareIssueDto: {
            languages: components["schemas"]["Language"][];
            /** @description Those whose cover says that some of their text is not translated */
            saysUntranslated?: components["schemas"]["Language"][];
            /** Format: uuid */
            reportId: string;
            /** @description As the secretariat of the meeting gave it, such as C26/35 or C26/35(Rev.1) */
            documentNumber: string;
            /**
             * Format: date
             * @description The date that the document bears
             */
            documentDay: string;
            /** @description Whether everybody may read it once it is issued */
            isPublic: boolean;
            /** @description What is corrected; wanted of a report that was issued before, and of no other */
            correction?: string | null;
        };
        VersionNameResponse: {
            /** Format: uuid */
            id: string;
            /** @description 1 for the first one that was sent */
            number: number;
        };
        /** @enum {string} */
        IssuedFormat: "pdf-ua" | "pdf-a" | "docx" | "xlsx" | "json";
        IssuedFileResponse: {
            format: components["schemas"]["IssuedFormat"];
            /** @example C26-35-E.pdf */
            fileName: string;
            /** @description SHA-256 in hexadecimal digits */
            sha256: string;
            /** @description How many bytes it has */
            size: number;
            /** @description Null for what has none */
            pages: number | null;
        };
        IssuedDocumentResponse: {
            language: components["schemas"]["Language"];
            /** @description Whether its cover says that some of its text is not translated */
            saysUntranslated: boolean;
            /** Format: date-time */
            drawnAt: string | null;
            /** @description Why the last try to draw it failed */
            fault: string | null;
            /** @description The number of the seal that holds it; null until it is sealed */
            seal: number | null;
            files: components["schemas"]["IssuedFileResponse"][];
        };
        SealAuditResponse: {
            seq: number;
            /** @description SHA-256 in hexadecimal digits */
            hash: string;
        };
        IssueSealResponse: {
            number: number;
            /** Format: date-time */
            sealedAt: string;
            /** @description SHA-256 of its manifest */
            sha256: string;
            /** @description Whose key it is, as its certificate says */
            signer: string;
            /** @description SHA-256 of the certificate */
            fingerprint: string;
            /** @description Made by a key that stands for nobody */
            isDevelopment: boolean;
            /** @description The last row of the audit trail before it */
            audit: components["schemas"]["SealAuditResponse"];
        };
        TransmissionResponse: {
            occasion: components["schemas"]["ReportNameResponse"];
            /** Format: date */
            transmittedOn: string;
            note: string | null;
            /** Format: date-time */
            recordedAt: string;
        };
        IssueHandsResponse: {
            preparedBy: components["schemas"]["PersonNameResponse"];
            /** Format: date-time */
            preparedAt: string;
            /** @description Null until it is decided on */
            decidedBy: components["schemas"]["PersonNameResponse"] | null;
            /** @description The Director in whose place it was decided */
            decidedFor: components["schemas"]["PersonNameResponse"] | null;
            /** Format: date-time */
            decidedAt: string | null;
            decisionNote: string | null;
        };
        IssueResponse: {
            /** Format: uuid */
            id: string;
            /**
             * @description With its revision, without the letter of a language
             * @example C26/35(Rev.1)
             */
            documentNumber: string;
            /** Format: uuid */
            reportId: string;
            definition: components["schemas"]["ReportNameResponse"];
            occasion: components["schemas"]["ReportNameResponse"];
            /** @description 0 for the first issue of a report, and then of each correction */
            revision: number;
            /**
             * Format: date
             * @description The date that the document bears
             */
            documentDay: string;
            state: components["schemas"]["IssueState"];
            /** @description Whether everybody may read it once it is issued */
            isPublic: boolean;
            /**
             * Format: date-time
             * @description Null until it is issued
             */
            issuedAt: string | null;
            /**
             * Format: date-time
             * @description What was accepted later is not in it
             */
            cutOff: string;
            originalLanguage: components["schemas"]["Language"];
            /** @description Those that are sealed */
            languages: components["schemas"]["Language"][];
            /** @description Null while it is the last word */
            supersededBy: components["schemas"]["OtherIssueResponse"] | null;
            /** @description Made of sample data */
            isSample: boolean;
            /** @description The version that was endorsed */
            reportVersion: components["schemas"]["VersionNameResponse"];
            /** @description What is corrected; null for a first issue */
            correction: string | null;
            supersedes: components["schemas"]["OtherIssueResponse"] | null;
            documents: components["schemas"]["IssuedDocumentResponse"][];
            seals: components["schemas"]["IssueSealResponse"][];
            transmissions: components["schemas"]["TransmissionResponse"][];
            /** @description Why the last try to seal it failed */
            fault: string | null;
            /** @description Whether it is still being drawn and sealed; what is asked for, not sealed and not under way was given up */
            isUnderWay: boolean;
            /** @description Null for whoever reads what is issued alone */
            hands: components["schemas"]["IssueHandsResponse"] | null;
            version: number;
        };
        ReadingBoxResponse: {
            head: string;
            text: string;
        };
        ToldResponse: {
            text: string;
            /** @description Of the text where it is another one */
            language?: components["schemas"]["Language"];
        };
        ReviewedSubheadingResponse: {
            /** @enum {string} */
            kind: "subheading";
            text: components["schemas"]["ToldResponse"];
            note?: string;
            /**
             * @description The indicator, result or risk that it is about
             * @example I-STD-01
             */
            figure?: string;
        };
        ReviewedParagraphResponse: {
            /** @enum {string} */
            kind: "paragraph";
            text: components["schemas"]["ToldResponse"];
            /** @description Set smaller, as it explains and does not report */
            isQuiet?: boolean;
            /**
             * @description The indicator, result or risk that it is about
             * @example I-STD-01
             */
            figure?: string;
        };
        /** @enum {string} */
        RatingWord: "on-track" | "at-risk" | "off-track" | "exceeded" | "not-rated" | "not-applicable" | "no-target" | "not-due" | "no-data" | "not-comparable" | "low-coverage";
        ReviewedChipResponse: {
            mark: components["schemas"]["RatingWord"];
            word: string;
        };
        ReviewedItemResponse: {
            text: components["schemas"]["ToldResponse"];
            chip?: components["schemas"]["ReviewedChipResponse"];
            /** @description What stands before the text */
            lead?: string;
            /**
             * @description The indicator, result or risk that it is about
             * @example I-STD-01
             */
            figure?: string;
        };
        ReviewedListResponse: {
            /** @enum {string} */
            kind: "list";
            items: components["schemas"]["ReviewedItemResponse"][];
            /**
             * @description The indicator, result or risk that it is about
             * @example I-STD-01
             */
            figure?: string;
        };
        ReviewedColumnResponse: {
            head: string;
            /** @description Numbers stand at the end of their column */
            isNumeric?: boolean;
            /** @description How much of the width it takes, against the others */
            share?: number;
        };
        ReviewedTableResponse: {
            /** @enum {string} */
            kind: "table";
            /** @description One thing held against another, such as likelihood against impact */
            isMatrix?: boolean;
            columns: components["schemas"]["ReviewedColumnResponse"][];
            rows: components["schemas"]["ReviewedCellResponse"][][];
            /**
             * @description The indicator, result or risk that it is about
             * @example I-STD-01
             */
            figure?: string;
        };
        ReviewedChartResponse: {
            /** @enum {string} */
            kind: "chart";
            /** @example chart-I-STD-01 */
            name: string;
            /** @description What it shows, in words */
            alt: string;
            caption: string;
            /**
             * @description The indicator, result or risk that it is about
             * @example I-STD-01
             */
            figure?: string;
        };
        ReviewedLevelResponse: {
            level: components["schemas"]["RiskLevel"];
            word: string;
        };
        ReviewedCellResponse: {
            text?: components["schemas"]["ToldResponse"];
            note?: string;
            chip?: components["schemas"]["ReviewedChipResponse"];
            /** @description Of a risk; its cell is coloured */
            level?: components["schemas"]["ReviewedLevelResponse"];
            /**
             * @description The indicator, result or risk that it is about
             * @example I-STD-01
             */
            figure?: string;
        };
        ReviewedRunResponse: {
            text: string;
            isStrong?: boolean;
            isEmphasis?: boolean;
            href?: string;
        };
        /**
         * @description Of the text in the language that was asked for
         * @enum {string}
         */
        TextStanding: "original" | "missing" | "in-translation" | "translated" | "out-of-date";
        ReviewedNarrativeResponse: {
            /** @description Paragraphs with their runs, and lists with the runs of each item */
            body: ({
                /** @enum {string} */
                kind: "paragraph";
                runs: components["schemas"]["ReviewedRunResponse"][];
            } | {
                /** @enum {string} */
                kind: "list";
                items: components["schemas"]["ReviewedRunResponse"][][];
            })[];
            /** @description The original one where there is no translation */
            language: components["schemas"]["Language"];
            /** @description Of the text in the language that was asked for */
            standing: components["schemas"]["TextStanding"];
        };
        ReviewedSectionResponse: {
            /** @example at-a-glance */
            id: string;
            /** @description Null where the document has nothing but what was written */
            heading: string | null;
            /** @description Null where nothing was written */
            narrative: components["schemas"]["ReviewedNarrativeResponse"] | null;
            /** @description Its figures as the document tells them, without the heading */
            blocks: (components["schemas"]["ReviewedSubheadingResponse"] | components["schemas"]["ReviewedParagraphResponse"] | components["schemas"]["ReviewedListResponse"] | components["schemas"]["ReviewedTableResponse"] | components["schemas"]["ReviewedChartResponse"])[];
        };
        IssuedReadingResponse: {
            /** Format: uuid */
            id: string;
            /**
             * @description With its revision, without the letter of a language
             * @example C26/35(Rev.1)
             */
            documentNumber: string;
            definition: components["schemas"]["ReportNameResponse"];
            occasion: components["schemas"]["ReportNameResponse"];
            /** Format: date */
            documentDay: string;
            /** Format: date-time */
            cutOff: string;
            isSample: boolean;
            originalLanguage: components["schemas"]["Language"];
            /** @description Those that are sealed */
            languages: components["schemas"]["Language"][];
            /** @description Of what follows */
            language: components["schemas"]["Language"];
            title: string;
            box: components["schemas"]["ReadingBoxResponse"][];
            sections: components["schemas"]["ReviewedSectionResponse"][];
        };
        ApproveIssueDto: {
            note?: string | null;
        };
        SendIssueBackDto: {
            /** @description Why it is not to be issued as it is */
            note: string;
        };
        TranslateIssueDto: {
            languages: components["schemas"]["Language"][];
            /** @description Those whose cover says that some of their text is not translated */
            saysUntranslated?: components["schemas"]["Language"][];
        };
        TransmitIssueDto: {
            /** @description The code of the meeting, such as C26 */
            occasion: string;
            /** Format: date */
            transmittedOn: string;
            /** @description Such as how it went there */
            note?: string | null;
        };
        CategoryResponse: {
            /** Format: uuid */
            id: string;
            code: string;
            title: components["schemas"]["TranslationsResponse"];
            /** Format: date */
            validFrom: string | null;
            /** Format: date */
            validUntil: string | null;
            version: number;
        };
        DimensionResponse: {
            /** Format: uuid */
            id: string;
            /** @example itu-region */
            code: string;
            title: components["schemas"]["TranslationsResponse"];
            /**
             * Format: date
             * @description From then on no further sheet asks for it
             */
            retiredOn: string | null;
            isSample: boolean;
            version: number;
            categories: components["schemas"]["CategoryResponse"][];
        };
        DimensionsResponse: {
            items: components["schemas"]["DimensionResponse"][];
            /** @description What to send as page[after] for the page that follows */
            next: string | null;
        };
        CategoryDto: {
            /** @description Letters, digits and hyphens; values are known by it */
            code: string;
            title: components["schemas"]["TitleDto"];
            /** Format: date */
            validFrom?: string | null;
            /** Format: date */
            validUntil?: string | null;
        };
        CreateDimensionDto: {
            /** @description Small letters and hyphens, such as itu-region */
            code: string;
            title: components["schemas"]["TitleDto"];
            /** @description In their order; not-stated is added after them */
            categories: components["schemas"]["CategoryDto"][];
        };
        RenameDimensionDto: {
            title: components["schemas"]["TitleDto"];
        };
        ChangeCategoryDto: {
            title?: components["schemas"]["TitleDto"];
            /** Format: date */
            validFrom?: string | null;
            /** Format: date */
            validUntil?: string | null;
        };
        OccasionResponse: {
            /** Format: uuid */
            id: string;
            /** @example TSAG-2026-05 */
            code: string;
            /** @example TSAG */
            series: string;
            title: components["schemas"]["TranslationsResponse"];
            place: components["schemas"]["TranslationsResponse"];
            /** Format: date */
            fromDay: string;
            /** Format: date */
            toDay: string;
            /** @description Under which its documents are taken, such as PL 1.4 */
            agendaItem: string | null;
            /**
             * Format: date
             * @description By when documents are handed in
             */
            submissionDay: string | null;
            /**
             * Format: date
             * @description By when they are with the translators
             */
            translationDay: string | null;
            source: string | null;
            /**
             * Format: date-time
             * @description Nothing is due for it any more
             */
            cancelledAt: string | null;
            cancellationReason: string | null;
            isSample: boolean;
            version: number;
        };
        OccasionsResponse: {
            items: components["schemas"]["OccasionResponse"][];
            /** @description What to send as page[after] for the page that follows */
            next: string | null;
        };
        CreateOccasionDto: {
            /** @description Like no other, such as TSAG-2026-05; values are known by it */
            code: string;
            /** @description Which meetings it is one of: TSAG, COUNCIL */
            series: string;
            title: components["schemas"]["TitleDto"];
            place: components["schemas"]["TitleDto"];
            /** Format: date */
            fromDay: string;
            /** Format: date */
            toDay: string;
            /** @description Under which its documents are taken, such as PL 1.4 */
            agendaItem?: string | null;
            /**
             * Format: date
             * @description By when documents are handed in
             */
            submissionDay?: string | null;
            /**
             * Format: date
             * @description By when they are with those who translate them
             */
            translationDay?: string | null;
            /** @description Where it was published */
            source?: string | null;
        };
        ChangeOccasionDto: {
            series?: string;
            title?: components["schemas"]["TitleDto"];
            place?: components["schemas"]["TitleDto"];
            /** Format: date */
            fromDay?: string;
            /** Format: date */
            toDay?: string;
            agendaItem?: string | null;
            /** Format: date */
            submissionDay?: string | null;
            /** Format: date */
            translationDay?: string | null;
            source?: string | null;
        };
        CancelOccasionDto: {
            /** @description Why it does not take place; stays on record */
            reason: string;
        };
        ReportedIndicatorResponse: {
            /** Format: uuid */
            id: string;
            /** @example I-STD-02 */
            code: string;
            title: components["schemas"]["TranslationsResponse"];
            /**
             * Format: uuid
             * @description The version that holds for the period
             */
            versionId: string;
        };
        ReportingPartResponse: {
            /** Format: uuid */
            id: string;
            unit: components["schemas"]["UnitNameResponse"];
        };
        /** @enum {string} */
        ActualState: "draft" | "submitted" | "verified" | "accepted" | "sent-back" | "withdrawn" | "corrected";
        /**
         * @description How well it is known what it held: exactly; as it had last been submitted, and may have been changed since; or not at all, as nothing had been handed in yet
         * @enum {string}
         */
        ContentKnown: "exactly" | "as-last-submitted" | "not-kept";
        BreakdownEntryResponse: {
            /** Format: uuid */
            breakdownId: string;
            /** Format: uuid */
            categoryId: string;
            /** Format: decimal */
            value: string;
            category: components["schemas"]["CategoryNameResponse"];
        };
        EvidenceResponse: {
            /** Format: uuid */
            id: string;
            fileName: string;
            /** @example application/pdf */
            mediaType: string;
            /** @description In bytes */
            size: number;
            /** @description In hexadecimal digits */
            sha256: string;
            addedBy: components["schemas"]["PersonNameResponse"];
            /** Format: date-time */
            addedAt: string;
        };
        ActualReturnResponse: {
            /** Format: uuid */
            id: string;
            returnedBy: components["schemas"]["PersonNameResponse"];
            /** @description In whose place */
            returnedFor: components["schemas"]["PersonNameResponse"] | null;
            fromState: components["schemas"]["ActualState"];
            reasons: components["schemas"]["ReturnReasonResponse"][];
            /** Format: date-time */
            createdAt: string;
        };
        ActualResponse: {
            /** Format: uuid */
            id: string;
            indicator: components["schemas"]["ReportedIndicatorResponse"];
            part: components["schemas"]["ReportingPartResponse"];
            /** @example 2026-Q1 */
            period: string;
            revision: number;
            state: components["schemas"]["ActualState"];
            /** @description How well it is known what it held: exactly; as it had last been submitted, and may have been changed since; or not at all, as nothing had been handed in yet */
            contentKnown: components["schemas"]["ContentKnown"];
            /** Format: decimal */
            value: string | null;
            /** Format: decimal */
            numerator: string | null;
            /** Format: decimal */
            denominator: string | null;
            choice: (boolean | string | string[]) | null;
            judgement: components["schemas"]["Rating"] | null;
            notApplicable: string | null;
            isEstimate: boolean;
            narrative: components["schemas"]["TranslationsResponse"] | null;
            remark: string | null;
            correctionReason: string | null;
            breakdown: components["schemas"]["BreakdownEntryResponse"][];
            /** @description How many files of evidence there are, whoever may open them */
            evidenceCount: number;
            /** @description Those that the reader may open: all or none */
            evidence: components["schemas"]["EvidenceResponse"][];
            author: components["schemas"]["PersonNameResponse"];
            /** @description In whose place */
            authorFor: components["schemas"]["PersonNameResponse"] | null;
            verifier: components["schemas"]["PersonNameResponse"] | null;
            /** @description In whose place */
            verifierFor: components["schemas"]["PersonNameResponse"] | null;
            acceptor: components["schemas"]["PersonNameResponse"] | null;
            /** @description In whose place */
            acceptorFor: components["schemas"]["PersonNameResponse"] | null;
            /** Format: date-time */
            submittedAt: string | null;
            /** Format: date-time */
            verifiedAt: string | null;
            /** Format: date-time */
            acceptedAt: string | null;
            /** Format: date-time */
            correctedAt: string | null;
            /** @description The latest first */
            returns: components["schemas"]["ActualReturnResponse"][];
            isSample: boolean;
            version: number;
        };
        /**
         * @description Whether it is in the figures, or why it is not
         * @enum {string}
         */
        ValueStanding: "counts" | "not-applicable" | "not-accepted" | "superseded";
        BrokenDownResponse: {
            /** Format: uuid */
            id: string;
            code: string;
            title: components["schemas"]["TranslationsResponse"];
        };
        ExplainedBreakdownResponse: {
            /** Format: uuid */
            id: string;
            dimension: components["schemas"]["BrokenDownResponse"];
            rule: components["schemas"]["BreakdownRule"];
            /** Format: decimal */
            sum: string;
            /**
             * Format: decimal
             * @description Null where there is none
             */
            total: string | null;
            /** @description What is wrong with it */
            faults: Record<string, never>[];
        };
        OtherRevisionResponse: {
            /** Format: uuid */
            id: string;
            revision: number;
            state: components["schemas"]["ActualState"];
            /** @description In the form of the test vectors */
            value: {
                [key: string]: unknown;
            } | null;
            correctionReason: string | null;
        };
        EarlierSubmissionResponse: {
            number: number;
            author: components["schemas"]["PersonNameResponse"];
            /** Format: date-time */
            submittedAt: string;
            /** @description In the form of the test vectors */
            value: {
                [key: string]: unknown;
            } | null;
            /** @description All that was entered */
            content: {
                [key: string]: unknown;
            };
        };
        ActualExplanationResponse: {
            actual: components["schemas"]["ActualResponse"];
            measure: components["schemas"]["TranslationsResponse"];
            kind: components["schemas"]["IndicatorKind"];
            numerator: components["schemas"]["TranslationsResponse"] | null;
            denominator: components["schemas"]["TranslationsResponse"] | null;
            /** @description In the form of the test vectors */
            value: {
                [key: string]: unknown;
            } | null;
            /** @description The arithmetic with its numbers; null for what is no number */
            step: {
                [key: string]: unknown;
            } | null;
            /** @description Whether it is in the figures, or why it is not */
            standing: components["schemas"]["ValueStanding"];
            breakdowns: components["schemas"]["ExplainedBreakdownResponse"][];
            /** @description The revision whose place it takes */
            corrects: components["schemas"]["OtherRevisionResponse"] | null;
            /** @description Revisions that came after it */
            correctedBy: components["schemas"]["OtherRevisionResponse"][];
            /** @description What was handed in before and changed, the latest first; only for those who see drafts of the unit */
            earlierSubmissions: components["schemas"]["EarlierSubmissionResponse"][];
            /** @example 1 */
            ruleVersion: string;
        };
        ActualsResponse: {
            items: components["schemas"]["ActualResponse"][];
            /** @description What to send as page[after] for the page that follows */
            next: string | null;
        };
        BreakdownEntryDto: {
            /** Format: uuid */
            breakdownId: string;
            /** Format: uuid */
            categoryId: string;
            /** Format: decimal */
            value: string;
        };
        CreateActualDto: {
            /** Format: decimal */
            value?: string | null;
            /**
             * Format: decimal
             * @description Of a ratio, with its denominator
             */
            numerator?: string | null;
            /** Format: decimal */
            denominator?: string | null;
            /** @description True or false, the code of a step, or the codes of the stages that are reached */
            choice?: (boolean | string | string[]) | null;
            /** @description Of a qualitative indicator; wants a narrative */
            judgement?: components["schemas"]["Rating"] | null;
            /** @description Why there is no value, and none is missing */
            notApplicable?: string | null;
            isEstimate?: boolean;
            narrative?: components["schemas"]["ProseDto"] | null;
            /** @description What the author says to a warning */
            remark?: string | null;
            /** @description Replaces the breakdown */
            breakdown?: components["schemas"]["BreakdownEntryDto"][];
            /** Format: uuid */
            indicatorId: string;
            /**
             * Format: uuid
             * @description The part of the indicator that the unit reports
             */
            partId: string;
            /** @description A calendar period such as 2026-Q1, or the code of a meeting */
            period: string;
        };
        ActualContentDto: {
            /** Format: decimal */
            value?: string | null;
            /**
             * Format: decimal
             * @description Of a ratio, with its denominator
             */
            numerator?: string | null;
            /** Format: decimal */
            denominator?: string | null;
            /** @description True or false, the code of a step, or the codes of the stages that are reached */
            choice?: (boolean | string | string[]) | null;
            /** @description Of a qualitative indicator; wants a narrative */
            judgement?: components["schemas"]["Rating"] | null;
            /** @description Why there is no value, and none is missing */
            notApplicable?: string | null;
            isEstimate?: boolean;
            narrative?: components["schemas"]["ProseDto"] | null;
            /** @description What the author says to a warning */
            remark?: string | null;
            /** @description Replaces the breakdown */
            breakdown?: components["schemas"]["BreakdownEntryDto"][];
        };
        CorrectActualDto: {
            reason: string;
        };
        /**
         * @description Of several reasons that of the longest
         * @enum {string}
         */
        WindowOpening: "window" | "return" | "exception";
        OpenWindowResponse: {
            /** @enum {string} */
            kind: "open";
            /**
             * Format: date-time
             * @description The last moment
             */
            until: string;
            /** @description Of several reasons that of the longest */
            because: components["schemas"]["WindowOpening"];
        };
        /** @enum {string} */
        LockRule: "future" | "not-yet-open" | "window-closed" | "period-closed" | "not-determined";
        LockedWindowResponse: {
            /** @enum {string} */
            kind: "locked";
            rule: components["schemas"]["LockRule"];
            /**
             * Format: date-time
             * @description The first moment; null for always
             */
            since: string | null;
            /**
             * Format: date-time
             * @description The first moment at which it opens by itself; null for never
             */
            until: string | null;
            /** @enum {string} */
            opener: "planner" | "nobody";
            /** @description What closed the period */
            decision?: string;
        };
        /**
         * @description How its values are entered
         * @enum {string}
         */
        ValueForm: "number" | "ratio" | "choice" | "judgement";
        LimitsResponse: {
            /** Format: decimal */
            low: string | null;
            /** Format: decimal */
            high: string | null;
        };
        CellIndicatorResponse: {
            /** Format: uuid */
            id: string;
            /** @example I-STD-02 */
            code: string;
            title: components["schemas"]["TranslationsResponse"];
            /**
             * Format: uuid
             * @description The version that holds for the period
             */
            versionId: string;
            kind: components["schemas"]["IndicatorKind"];
            aggregation: components["schemas"]["TimeAggregation"];
            measure: components["schemas"]["TranslationsResponse"];
            /** @description How its values are entered */
            form: components["schemas"]["ValueForm"];
            numerator: components["schemas"]["TranslationsResponse"] | null;
            denominator: components["schemas"]["TranslationsResponse"] | null;
            steps: components["schemas"]["SheetStepResponse"][] | null;
            stages: components["schemas"]["SheetStageResponse"][] | null;
            /** @description Beyond these a value asks for a comment */
            limits: components["schemas"]["LimitsResponse"];
            needsEvidence: boolean;
            breakdowns: components["schemas"]["BreakdownResponse"][];
        };
        CellPeriodResponse: {
            /** @example 2026-Q1 */
            id: string;
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            /**
             * Format: date
             * @description The day on which its value is due
             */
            dueOn: string;
            /**
             * Format: date
             * @description The last day of grace
             */
            lastDay: string;
        };
        CellRevisionResponse: {
            /** Format: decimal */
            value: string | null;
            /** Format: decimal */
            numerator: string | null;
            /** Format: decimal */
            denominator: string | null;
            choice: (boolean | string | string[]) | null;
            judgement: components["schemas"]["Rating"] | null;
            notApplicable: string | null;
            isEstimate: boolean;
            /** Format: uuid */
            id: string;
            state: components["schemas"]["ActualState"];
            contentKnown: components["schemas"]["ContentKnown"];
            version: number;
            revision: number;
            narrative: components["schemas"]["TranslationsResponse"] | null;
            remark: string | null;
            correctionReason: string | null;
            breakdown: components["schemas"]["BreakdownEntryResponse"][];
            evidenceCount: number;
            author: components["schemas"]["PersonNameResponse"];
            /** @description In whose place */
            authorFor: components["schemas"]["PersonNameResponse"] | null;
            /** @description The latest time it was sent back */
            returned: components["schemas"]["ActualReturnResponse"] | null;
        };
        CellPreviousResponse: {
            /** Format: decimal */
            value: string | null;
            /** Format: decimal */
            numerator: string | null;
            /** Format: decimal */
            denominator: string | null;
            choice: (boolean | string | string[]) | null;
            judgement: components["schemas"]["Rating"] | null;
            notApplicable: string | null;
            isEstimate: boolean;
            /** @example 2025-Q4 */
            period: string;
        };
        CellTargetResponse: {
            /** Format: uuid */
            id: string;
            /** Format: decimal */
            value: string | null;
            /** Format: decimal */
            low: string | null;
            /** Format: decimal */
            high: string | null;
            step: string | null;
            /** Format: date */
            onDay: string;
            milestones: components["schemas"]["MilestoneResponse"][];
        };
        CellResponse: {
            indicator: components["schemas"]["CellIndicatorResponse"];
            part: components["schemas"]["ReportingPartResponse"];
            period: components["schemas"]["CellPeriodResponse"];
            /** @description Whether a value may be entered now, until when, or which rule forbids it */
            window: components["schemas"]["OpenWindowResponse"] | components["schemas"]["LockedWindowResponse"];
            current: components["schemas"]["CellRevisionResponse"] | null;
            previous: components["schemas"]["CellPreviousResponse"] | null;
            /** @description In force today */
            target: components["schemas"]["CellTargetResponse"] | null;
        };
        CellsResponse: {
            /** @description By indicator, unit and period */
            items: components["schemas"]["CellResponse"][];
        };
        OverdueIndicatorResponse: {
            /** Format: uuid */
            id: string;
            /** @example I-STD-02 */
            code: string;
            title: components["schemas"]["TranslationsResponse"];
        };
        OverdueReportResponse: {
            indicator: components["schemas"]["OverdueIndicatorResponse"];
            unit: components["schemas"]["UnitNameResponse"];
            period: components["schemas"]["CellPeriodResponse"];
            /** @description Whether its days of grace have passed too */
            isMissing: boolean;
        };
        OverdueReportsResponse: {
            /**
             * Format: date
             * @description The first due day that is looked at
             */
            since: string;
            /** @description How many there are in all */
            total: number;
            /** @description By unit, indicator and period */
            items: components["schemas"]["OverdueReportResponse"][];
            /** @description Where the next page begins */
            next: string | null;
        };
        /**
         * @description `stuck` is what nobody can go on with, shown to planners
         * @enum {string}
         */
        InboxTask: "verify" | "accept" | "correct" | "stuck";
        /** @enum {string} */
        WarningCode: "limit-low" | "limit-high" | "jump" | "direction";
        WarningResponse: {
            code: components["schemas"]["WarningCode"];
            params: {
                [key: string]: unknown;
            };
        };
        CategoryValueResponse: {
            /** Format: uuid */
            breakdownId: string;
            /** Format: uuid */
            categoryId: string;
            /** Format: decimal */
            value: string;
        };
        SubmittedContentResponse: {
            /** Format: decimal */
            value: string | null;
            /** Format: decimal */
            numerator: string | null;
            /** Format: decimal */
            denominator: string | null;
            choice: (boolean | string | string[]) | null;
            judgement: components["schemas"]["Rating"] | null;
            notApplicable: string | null;
            isEstimate: boolean;
            narrative: components["schemas"]["TranslationsResponse"] | null;
            remark: string | null;
            breakdown: components["schemas"]["CategoryValueResponse"][];
        };
        InboxBeforeResponse: {
            /** @enum {string} */
            what: "submission" | "accepted";
            /** Format: date-time */
            at: string;
            content: components["schemas"]["SubmittedContentResponse"];
        };
        InboxEntryResponse: {
            /** @description `stuck` is what nobody can go on with, shown to planners */
            task: components["schemas"]["InboxTask"];
            actual: components["schemas"]["ActualResponse"];
            indicator: components["schemas"]["CellIndicatorResponse"];
            previous: components["schemas"]["CellPreviousResponse"] | null;
            target: components["schemas"]["CellTargetResponse"] | null;
            warnings: components["schemas"]["WarningResponse"][];
            /** @description What it was at its last submission, or the accepted revision that it would take the place of */
            before: components["schemas"]["InboxBeforeResponse"] | null;
        };
        InboxCountsResponse: {
            verify: number;
            accept: number;
            correct: number;
            stuck: number;
        };
        InboxResponse: {
            /** @description By unit, indicator and period; of each task the 200 that were submitted first */
            items: components["schemas"]["InboxEntryResponse"][];
            /** @description All that waits, which may be more than are among `items` */
            counts: components["schemas"]["InboxCountsResponse"];
        };
        /** @enum {string} */
        ClosureState: "to-come" | "in-force" | "revoked";
        PeriodClosureResponse: {
            /** Format: uuid */
            id: string;
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            /** Format: date */
            since: string;
            /** @example C26/DEC/1 */
            decision: string;
            state: components["schemas"]["ClosureState"];
            createdBy: components["schemas"]["PersonNameResponse"];
            /** Format: date-time */
            createdAt: string;
            revokedBy: components["schemas"]["PersonNameResponse"] | null;
            /** Format: date-time */
            revokedAt: string | null;
            isSample: boolean;
        };
        PeriodClosuresResponse: {
            items: components["schemas"]["PeriodClosureResponse"][];
            /** @description What to send as page[after] for the page that follows */
            next: string | null;
        };
        ClosePeriodDto: {
            /**
             * Format: date
             * @description Periods that end on this day or later
             */
            from: string;
            /**
             * Format: date
             * @description Periods that end on this day or earlier
             */
            to: string;
            /**
             * Format: date
             * @description The first day on which they are closed; today if not given
             */
            since?: string;
            /** @description What decided it, such as C26/DEC/1 */
            decision: string;
        };
        /** @enum {string} */
        ExceptionState: "in-force" | "expired" | "revoked";
        WindowExceptionResponse: {
            /** Format: uuid */
            id: string;
            /** @description Null for every unit */
            unit: components["schemas"]["UnitNameResponse"] | null;
            /** @description Null for every indicator */
            indicator: components["schemas"]["CategoryNameResponse"] | null;
            /** @example 2026-Q1 */
            period: string;
            reason: string;
            /** Format: date */
            until: string;
            state: components["schemas"]["ExceptionState"];
            grantedBy: components["schemas"]["PersonNameResponse"];
            /** Format: date-time */
            grantedAt: string;
            revokedBy: components["schemas"]["PersonNameResponse"] | null;
            /** Format: date-time */
            revokedAt: string | null;
            isSample: boolean;
        };
        WindowExceptionsResponse: {
            items: components["schemas"]["WindowExceptionResponse"][];
            /** @description What to send as page[after] for the page that follows */
            next: string | null;
        };
        GrantExceptionDto: {
            /**
             * Format: uuid
             * @description For this unit; for every unit if not given
             */
            unitId?: string | null;
            /**
             * Format: uuid
             * @description For this indicator; for every indicator if not given
             */
            indicatorId?: string | null;
            /** @description A calendar period such as 2026-Q1, or the code of a meeting */
            period: string;
            reason: string;
            /**
             * Format: date
             * @description The last day, on the calendar of Geneva
             */
            until: string;
        };
        /** @enum {string} */
        AcceptanceState: "draft" | "submitted" | "verified" | "accepted" | "sent-back" | "withdrawn" | "corrected";
        ReasonOfReturnResponse: {
            field: string;
            reason: string;
        };
        ReturnResponse: {
            /** Format: uuid */
            id: string;
            returnedBy: components["schemas"]["PersonNameResponse"];
            fromState: components["schemas"]["AcceptanceState"];
            reasons: components["schemas"]["ReasonOfReturnResponse"][];
            /** Format: date-time */
            createdAt: string;
        };
        AcceptedNoteResponse: {
            /** Format: uuid */
            id: string;
            revision: number;
            language: components["schemas"]["Language"];
            achieved: components["schemas"]["TranslationsResponse"] | null;
            obstacles: components["schemas"]["TranslationsResponse"] | null;
            next: components["schemas"]["TranslationsResponse"] | null;
            /** Format: date-time */
            acceptedAt: string;
        };
        ResultNoteResponse: {
            /** Format: uuid */
            id: string;
            /** @description Under the newest edition of its plan */
            result: components["schemas"]["ResultNameResponse"];
            unit: components["schemas"]["UnitNameResponse"];
            /**
             * @description A calendar period, or the code of a meeting
             * @example 2026-H1
             */
            period: string;
            revision: number;
            state: components["schemas"]["AcceptanceState"];
            /** @description In which it was first written */
            language: components["schemas"]["Language"];
            correctionReason: string | null;
            author: components["schemas"]["PersonNameResponse"];
            verifier: components["schemas"]["PersonNameResponse"] | null;
            acceptor: components["schemas"]["PersonNameResponse"] | null;
            /** Format: date-time */
            submittedAt: string | null;
            /** Format: date-time */
            verifiedAt: string | null;
            /** Format: date-time */
            acceptedAt: string | null;
            /** Format: date-time */
            correctedAt: string | null;
            /** @description The latest first */
            returns: components["schemas"]["ReturnResponse"][];
            isSample: boolean;
            version: number;
            achieved: components["schemas"]["TranslationsResponse"] | null;
            obstacles: components["schemas"]["TranslationsResponse"] | null;
            next: components["schemas"]["TranslationsResponse"] | null;
            /** @description The revision that counts until this one is accepted; null when this one counts, or none does */
            accepted: components["schemas"]["AcceptedNoteResponse"] | null;
        };
        ResultNotesResponse: {
            items: components["schemas"]["ResultNoteResponse"][];
            /** @description What to send as page[after] for the page that follows */
            next: string | null;
        };
        CreateResultNoteDto: {
            achieved?: components["schemas"]["ProseDto"] | null;
            /** @description Left out when nothing stood in the way */
            obstacles?: components["schemas"]["ProseDto"] | null;
            next?: components["schemas"]["ProseDto"] | null;
            /**
             * Format: uuid
             * @description The result in any edition of its plan
             */
            resultId: string;
            /**
             * Format: uuid
             * @description The unit that writes it
             */
            unitId: string;
            /** @description A calendar period such as 2026-H1, or the code of a meeting */
            period: string;
            /** @description In which it is written first; other languages hold translations */
            language: components["schemas"]["Language"];
        };
        NoteContentDto: {
            achieved?: components["schemas"]["ProseDto"] | null;
            /** @description Left out when nothing stood in the way */
            obstacles?: components["schemas"]["ProseDto"] | null;
            next?: components["schemas"]["ProseDto"] | null;
        };
        OpenRevisionDto: {
            reason: string;
        };
        /**
         * @description The text that it is about
         * @enum {string}
         */
        NoteField: "achieved" | "obstacles" | "next";
        NoteReturnReasonDto: {
            /** @description The text that it is about */
            field: components["schemas"]["NoteField"];
            reason: string;
        };
        ReturnResultNoteDto: {
            reasons: components["schemas"]["NoteReturnReasonDto"][];
        };
        LatestVersionResponse: {
            /** Format: uuid */
            id: string;
            number: number;
            /** Format: date */
            reviewDueOn: string;
        };
        ReportLineResponse: {
            /** Format: uuid */
            id: string;
            definition: components["schemas"]["ReportNameResponse"];
            occasion: components["schemas"]["ReportNameResponse"];
            originalLanguage: components["schemas"]["Language"];
            /** Format: date-time */
            cutOff: string;
            /** Format: date-time */
            createdAt: string;
            /** @description Null before one was sent to review */
            latestVersion: components["schemas"]["LatestVersionResponse"] | null;
        };
        ReportsResponse: {
            items: components["schemas"]["ReportLineResponse"][];
            /** @description What to send as page[after] for the page that follows */
            next: string | null;
        };
        ReportOccasionResponse: {
            /** @description Such as council-summary; of a meeting, such as C26 */
            code: string;
            title: components["schemas"]["TranslationsResponse"];
            /** Format: date */
            fromDay: string;
            /** Format: date */
            toDay: string;
            /** Format: date */
            submissionDay: string | null;
            /** Format: date */
            translationDay: string | null;
        };
        /** @enum {string} */
        ReportFormat: "pdf-ua" | "pdf-a" | "docx" | "xlsx";
        ReportTextLineResponse: {
            /** @example went-well */
            section: string;
            language: components["schemas"]["Language"];
            standing: components["schemas"]["TextStanding"];
            /** @description Null where there is no text */
            version: number | null;
            /** Format: date-time */
            changedAt: string | null;
            /** @description Null also for a draft of the system */
            author: components["schemas"]["PersonNameResponse"] | null;
        };
        NamedReviewerResponse: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description Whether they could be asked now: enabled, and a rapporteur */
            mayReview: boolean;
        };
        ReportVersionResponse: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            reportId: string;
            number: number;
            note: string | null;
            /** Format: date */
            reviewDueOn: string;
            /** Format: date-time */
            sentAt: string;
            sentBy: components["schemas"]["PersonNameResponse"];
            /**
             * Format: date-time
             * @description When its documents were there
             */
            drawnAt: string | null;
            /** @description Why the last try to draw them failed */
            fault: string | null;
            /** @description Whether its documents are still being drawn */
            isUnderWay: boolean;
            /** @description SHA-256 of its narrative in hexadecimal digits */
            sha256: string;
        };
        /**
         * @description A section without a text, a half of an action, or somebody who reviews
         * @enum {string}
         */
        MissingForReview: "text" | "planned" | "taken" | "reviewer";
        MissingResponse: {
            /** @description A section without a text, a half of an action, or somebody who reviews */
            code: components["schemas"]["MissingForReview"];
            section?: string;
            /** @description The code of the result that the action is on */
            result?: string;
            /** @description Which of its actions, from 0 */
            at?: number;
            action?: components["schemas"]["TranslationsResponse"];
        };
        ReportResponse: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            runId: string;
            definition: components["schemas"]["ReportNameResponse"];
            occasion: components["schemas"]["ReportOccasionResponse"];
            /**
             * Format: date-time
             * @description What was accepted later is not in the report
             */
            cutOff: string;
            /** Format: date */
            dueOn: string | null;
            isLate: boolean;
            isSample: boolean;
            /** Format: date-time */
            createdAt: string;
            originalLanguage: components["schemas"]["Language"];
            languages: components["schemas"]["Language"][];
            formats: components["schemas"]["ReportFormat"][];
            /** @description In the order in which they are read */
            sections: string[];
            /** @description By section and language */
            texts: components["schemas"]["ReportTextLineResponse"][];
            reviewers: components["schemas"]["NamedReviewerResponse"][];
            /** @description The latest first */
            versions: components["schemas"]["ReportVersionResponse"][];
            /** @description What keeps it from going to review */
            missing: components["schemas"]["MissingResponse"][];
            version: number;
        };
        SetReviewersDto: {
            /** @description These people and nobody else; rapporteurs who are not disabled */
            reviewers: string[];
        };
        ReportVersionsResponse: {
            items: components["schemas"]["ReportVersionResponse"][];
            /** @description All of them stand on one page */
            next: string | null;
        };
        SendToReviewDto: {
            /** @description What was changed; wanted from the second version on */
            note?: string | null;
            /**
             * Format: date
             * @description The day by whose end reviewers answer
             */
            reviewDueOn: string;
        };
        /** @enum {string} */
        TextState: "original" | "in-translation" | "translated";
        ReportTextResponse: {
            /** @example went-well */
            section: string;
            language: components["schemas"]["Language"];
            /** @description Paragraphs and lists, at most 20000 characters in all; data and never markup */
            body: ({
                /** @enum {string} */
                kind: "paragraph";
                runs: {
                    text: string;
                    isStrong?: boolean;
                    isEmphasis?: boolean;
                    /** @description https, http or mailto */
                    href?: string;
                }[];
            } | {
                /** @enum {string} */
                kind: "list";
                items: {
                    text: string;
                    isStrong?: boolean;
                    isEmphasis?: boolean;
                    /** @description https, http or mailto */
                    href?: string;
                }[][];
            })[];
            state: components["schemas"]["TextState"];
            standing: components["schemas"]["TextStanding"];
            /** @description The version of the original that a translation is of; null for the original */
            basedOn: number | null;
            /** @description The version that the original has now */
            originalVersion: number;
            /** @description Null for a draft of the system */
            author: components["schemas"]["PersonNameResponse"] | null;
            /** Format: date-time */
            changedAt: string;
            version: number;
        };
        /**
         * @description Of a translation; in the language of the original it is the original
         * @enum {string}
         */
        TranslationState: "in-translation" | "translated";
        SaveReportTextDto: {
            /** @description Paragraphs and lists, at most 20000 characters in all; data and never markup */
            body: ({
                /** @enum {string} */
                kind: "paragraph";
                runs: {
                    text: string;
                    isStrong?: boolean;
                    isEmphasis?: boolean;
                    /** @description https, http or mailto */
                    href?: string;
                }[];
            } | {
                /** @enum {string} */
                kind: "list";
                items: {
                    text: string;
                    isStrong?: boolean;
                    isEmphasis?: boolean;
                    /** @description https, http or mailto */
                    href?: string;
                }[][];
            })[];
            /** @description Of a translation; in the language of the original it is the original */
            state?: components["schemas"]["TranslationState"];
            /** @description The version of the original that was translated; the present one if not given */
            basedOn?: number;
        };
        RunFileResponse: {
            language: components["schemas"]["Language"];
            format: components["schemas"]["ReportFormat"];
            /** @description Null for what has none */
            pages: number | null;
            /** @description How many bytes it has */
            size: number;
            /** @description SHA-256 in hexadecimal digits */
            sha256: string;
        };
        RunFilesResponse: {
            items: components["schemas"]["RunFileResponse"][];
            /** @description All of them stand on one page */
            next: string | null;
        };
        /** @enum {string} */
        ActionStatus: "planned" | "under-way" | "done" | "postponed" | "dropped";
        AcceptedActionResponse: {
            /** Format: uuid */
            id: string;
            revision: number;
            language: components["schemas"]["Language"];
            /** @example 2026-H1 */
            period: string;
            title: components["schemas"]["TranslationsResponse"] | null;
            planned: components["schemas"]["TranslationsResponse"] | null;
            taken: components["schemas"]["TranslationsResponse"] | null;
            statusReason: components["schemas"]["TranslationsResponse"] | null;
            status: components["schemas"]["ActionStatus"];
            /** Format: date */
            dueDay: string | null;
            /** Format: date-time */
            acceptedAt: string;
        };
        ActionResponse: {
            /** Format: uuid */
            id: string;
            /** @description Under the newest edition of its plan */
            result: components["schemas"]["ResultNameResponse"];
            unit: components["schemas"]["UnitNameResponse"];
            /**
             * @description A calendar period, or the code of a meeting
             * @example 2026-H1
             */
            period: string;
            revision: number;
            state: components["schemas"]["AcceptanceState"];
            /** @description In which it was first written */
            language: components["schemas"]["Language"];
            correctionReason: string | null;
            author: components["schemas"]["PersonNameResponse"];
            verifier: components["schemas"]["PersonNameResponse"] | null;
            acceptor: components["schemas"]["PersonNameResponse"] | null;
            /** Format: date-time */
            submittedAt: string | null;
            /** Format: date-time */
            verifiedAt: string | null;
            /** Format: date-time */
            acceptedAt: string | null;
            /** Format: date-time */
            correctedAt: string | null;
            /** @description The latest first */
            returns: components["schemas"]["ReturnResponse"][];
            isSample: boolean;
            version: number;
            /**
             * Format: uuid
             * @description The action in all its revisions
             */
            actionId: string;
            title: components["schemas"]["TranslationsResponse"] | null;
            planned: components["schemas"]["TranslationsResponse"] | null;
            taken: components["schemas"]["TranslationsResponse"] | null;
            statusReason: components["schemas"]["TranslationsResponse"] | null;
            status: components["schemas"]["ActionStatus"];
            ownerPerson: components["schemas"]["PersonNameResponse"] | null;
            ownerUnit: components["schemas"]["UnitNameResponse"] | null;
            /**
             * Format: date
             * @description The last day on which it is not late
             */
            dueDay: string | null;
            /**
             * Format: date
             * @description From which a postponement counts
             */
            promisedDay: string | null;
            /** @description Whether the day has passed in Geneva and something is still due */
            isOverdue: boolean;
            /** @description The revision that counts until this one is accepted; null when this one counts, or none does */
            accepted: components["schemas"]["AcceptedActionResponse"] | null;
        };
        ActionsResponse: {
            items: components["schemas"]["ActionResponse"][];
            /** @description What to send as page[after] for the page that follows */
            next: string | null;
        };
        CreateActionDto: {
            title?: components["schemas"]["TitleDto"] | null;
            /** @description What is to be done */
            planned?: components["schemas"]["ProseDto"] | null;
            /** @description What was done so far; an action that is done must say it */
            taken?: components["schemas"]["ProseDto"] | null;
            status: components["schemas"]["ActionStatus"];
            /** @description Why it was postponed or dropped */
            statusReason?: components["schemas"]["ProseDto"] | null;
            /**
             * Format: uuid
             * @description The owner, unless it is a unit
             */
            ownerPersonId?: string | null;
            /**
             * Format: uuid
             * @description The owner, unless it is a person
             */
            ownerUnitId?: string | null;
            /** Format: date */
            dueDay?: string | null;
            /** @description For which it is reported: a calendar period such as 2026-H1, or the code of a meeting */
            period: string;
            /**
             * Format: uuid
             * @description The result in any edition of its plan
             */
            resultId: string;
            /**
             * Format: uuid
             * @description The unit that reports on it
             */
            unitId: string;
            /** @description In which it is written first; other languages hold translations */
            language: components["schemas"]["Language"];
        };
        ActionContentDto: {
            title?: components["schemas"]["TitleDto"] | null;
            /** @description What is to be done */
            planned?: components["schemas"]["ProseDto"] | null;
            /** @description What was done so far; an action that is done must say it */
            taken?: components["schemas"]["ProseDto"] | null;
            status: components["schemas"]["ActionStatus"];
            /** @description Why it was postponed or dropped */
            statusReason?: components["schemas"]["ProseDto"] | null;
            /**
             * Format: uuid
             * @description The owner, unless it is a unit
             */
            ownerPersonId?: string | null;
            /**
             * Format: uuid
             * @description The owner, unless it is a person
             */
            ownerUnitId?: string | null;
            /** Format: date */
            dueDay?: string | null;
            /** @description For which it is reported: a calendar period such as 2026-H1, or the code of a meeting */
            period: string;
        };
        /**
         * @description The field that it is about
         * @enum {string}
         */
        ActionField: "title" | "planned" | "taken" | "statusReason" | "status" | "owner" | "dueDay" | "period";
        ActionReturnReasonDto: {
            /** @description The field that it is about */
            field: components["schemas"]["ActionField"];
            reason: string;
        };
        ReturnActionDto: {
            reasons: components["schemas"]["ActionReturnReasonDto"][];
        };
        /** @enum {string} */
        ReportKind: "note" | "action";
        /** @enum {string} */
        CheckedTask: "verify" | "accept" | "correct";
        WaitingReportResponse: {
            kind: components["schemas"]["ReportKind"];
            task: components["schemas"]["CheckedTask"];
            /**
             * Format: uuid
             * @description Of the revision
             */
            id: string;
            /** @description Under the newest edition of its plan */
            result: components["schemas"]["ResultNameResponse"];
            unit: components["schemas"]["UnitNameResponse"];
            /**
             * @description A calendar period, or the code of a meeting
             * @example 2026-H1
             */
            period: string;
            author: components["schemas"]["PersonNameResponse"];
            /**
             * Format: date-time
             * @description Null for what was sent back
             */
            submittedAt: string | null;
        };
        WaitingReportsResponse: {
            items: components["schemas"]["WaitingReportResponse"][];
        };
        WaitingBatchResponse: {
            task: components["schemas"]["CheckedTask"];
            /**
             * Format: uuid
             * @description Of the import that brought it
             */
            id: string;
            fileName: string;
            /** @description How many values it brings */
            rowCount: number;
            units: components["schemas"]["UnitNameResponse"][];
            author: components["schemas"]["PersonNameResponse"];
            /** Format: date-time */
            submittedAt: string;
        };
        WaitingBatchesResponse: {
            items: components["schemas"]["WaitingBatchResponse"][];
        };
        /** @enum {string} */
        ReviewerStanding: "endorsed" | "changes-asked" | "waiting";
        ReviewerResponse: {
            person: components["schemas"]["PersonNameResponse"];
            standing: components["schemas"]["ReviewerStanding"];
            note: string | null;
            /**
             * Format: date-time
             * @description Null while they have not answered
             */
            answeredAt: string | null;
        };
        ReviewedVersionResponse: {
            reviewers: components["schemas"]["ReviewerResponse"][];
            /** @description Threads of the whole report that nobody has resolved */
            openThreads: number;
            /** @description Every reviewer endorses it, and nothing is left open */
            isSettled: boolean;
            /** Format: uuid */
            id: string;
            number: number;
            /** Format: uuid */
            reportId: string;
            /** @description Of its definition */
            title: components["schemas"]["TranslationsResponse"];
            /** @example council-summary */
            definition: string;
            occasion: components["schemas"]["ReportNameResponse"];
            /** @description Only the latest one is commented on and endorsed */
            isLatest: boolean;
            /** @description What its sender says of it */
            note: string | null;
            /**
             * Format: date
             * @description Reviewers answer by the end of this day in Geneva
             */
            reviewDueOn: string;
            /** Format: date-time */
            sentAt: string;
            sentBy: components["schemas"]["PersonNameResponse"];
            /**
             * Format: date-time
             * @description Null while its documents are drawn
             */
            drawnAt: string | null;
            originalLanguage: components["schemas"]["Language"];
            /** @description Those in which it is drawn */
            languages: components["schemas"]["Language"][];
            /** @description Of the sections */
            language: components["schemas"]["Language"];
            /** @description All of the report */
            versions: components["schemas"]["VersionNameResponse"][];
            /** @description The latest before this one on which the reader said something */
            reviewedLast: components["schemas"]["VersionNameResponse"] | null;
            sections: components["schemas"]["ReviewedSectionResponse"][];
        };
        /** @enum {string} */
        ChangedLineKind: "paragraph" | "item";
        /** @enum {string} */
        TextChange: "same" | "inserted" | "deleted";
        ChangedRunResponse: {
            text: string;
            isStrong?: boolean;
            isEmphasis?: boolean;
            href?: string;
            change: components["schemas"]["TextChange"];
        };
        ChangedLineResponse: {
            kind: components["schemas"]["ChangedLineKind"];
            runs: components["schemas"]["ChangedRunResponse"][];
        };
        SectionChangeResponse: {
            /** @example at-a-glance */
            id: string;
            isChanged: boolean;
            lines: components["schemas"]["ChangedLineResponse"][];
        };
        VersionChangesResponse: {
            since: components["schemas"]["VersionNameResponse"];
            version: components["schemas"]["VersionNameResponse"];
            language: components["schemas"]["Language"];
            sections: components["schemas"]["SectionChangeResponse"][];
        };
        /** @enum {string} */
        ReviewVerdict: "endorsed" | "changes-asked";
        EndorsementDto: {
            verdict: components["schemas"]["ReviewVerdict"];
            /** @description Wanted with changes that are asked for */
            note?: string | null;
        };
        ReviewStandingResponse: {
            reviewers: components["schemas"]["ReviewerResponse"][];
            /** @description Threads of the whole report that nobody has resolved */
            openThreads: number;
            /** @description Every reviewer endorses it, and nothing is left open */
            isSettled: boolean;
        };
        ReviewReplyResponse: {
            /** Format: uuid */
            id: string;
            /** @description Of the version on which it was said */
            number: number;
            body: string;
            author: components["schemas"]["PersonNameResponse"];
            /** Format: date-time */
            createdAt: string;
            mentions: components["schemas"]["PersonNameResponse"][];
        };
        ReviewThreadResponse: {
            /** Format: uuid */
            id: string;
            /** @description Of the version on which it was said */
            number: number;
            body: string;
            author: components["schemas"]["PersonNameResponse"];
            /** Format: date-time */
            createdAt: string;
            mentions: components["schemas"]["PersonNameResponse"][];
            /** @example headlines */
            section: string;
            /**
             * @description An indicator or a result in it; null for the section
             * @example I-STD-01
             */
            figure: string | null;
            replies: components["schemas"]["ReviewReplyResponse"][];
            /** Format: date-time */
            resolvedAt: string | null;
            resolvedBy: components["schemas"]["PersonNameResponse"] | null;
            /** @description What was decided on it */
            resolution: string | null;
            version: number;
        };
        ReviewThreadsResponse: {
            items: components["schemas"]["ReviewThreadResponse"][];
        };
        CommentDto: {
            /** @description A section of the version; left out in an answer */
            section?: string;
            /** @description The code of an indicator or a result in the section */
            figure?: string | null;
            body: string;
            /**
             * Format: uuid
             * @description The comment that it answers
             */
            parentId?: string | null;
            /** @description Those whom it names; they are told */
            mentions?: string[];
        };
        MentionablePeopleResponse: {
            items: components["schemas"]["PersonNameResponse"][];
        };
        ResolutionDto: {
            /** @description What was decided on it; stays on record */
            resolution?: string | null;
        };
        /** @enum {string} */
        ReviewTask: "review" | "answer" | "issue" | "approve";
        WaitingReviewResponse: {
            task: components["schemas"]["ReviewTask"];
            /** Format: uuid */
            versionId: string;
            /**
             * Format: uuid
             * @description The issue that is to be approved; null for every other task
             */
            issueId: string | null;
            /** Format: uuid */
            reportId: string;
            number: number;
            /** @description Of its definition */
            title: components["schemas"]["TranslationsResponse"];
            /** @example council-summary */
            definition: string;
            occasion: components["schemas"]["ReportNameResponse"];
            /** Format: date */
            reviewDueOn: string;
            reviewers: number;
            endorsed: number;
            changesAsked: number;
            openThreads: number;
        };
        WaitingReviewsResponse: {
            items: components["schemas"]["WaitingReviewResponse"][];
        };
        /**
         * @description unchanged and superseded: it is what was issued. altered: it bears our mark and is not what was issued under it. broken-seal: it is what was stored, and its seal does not hold. unknown: nothing is known of it.
         * @enum {string}
         */
        Verdict: "unchanged" | "superseded" | "altered" | "broken-seal" | "unknown";
        /**
         * @description What of an issue it is
         * @enum {string}
         */
        SealedPart: "document" | "manifest" | "signature";
        LaterIssueResponse: {
            /**
             * Format: uuid
             * @description Null unless everybody may read it
             */
            id: string | null;
            /** @example C26/35(Rev.1) */
            documentNumber: string;
            /** Format: date-time */
            issuedAt: string;
        };
        SealChecksResponse: {
            /** @description The manifest of the seal names this very file, of this issue */
            isNamed: boolean;
            /** @description The signature is one over this manifest, by the key of the certificate */
            isSigned: boolean;
            /** @description The audit trail holds what the seal names, and says that it was set, as it was written */
            isInAudit: boolean;
        };
        CheckedSealResponse: {
            number: number;
            /** Format: date-time */
            sealedAt: string;
            /** @description SHA-256 of its manifest */
            sha256: string;
            /** @description Whose key it is, as its certificate says */
            signer: string;
            /** @description SHA-256 of the certificate */
            fingerprint: string;
            /** @description Made by a key that stands for nobody */
            isDevelopment: boolean;
            /** @description The row of the audit trail that it names */
            auditSeq: number;
            checks: components["schemas"]["SealChecksResponse"];
        };
        IssuedClaimResponse: {
            /** @description What of an issue it is */
            part: components["schemas"]["SealedPart"];
            /** @example C26/35(Rev.1)-E */
            documentNumber: string;
            /** @description As the document itself says */
            title: string;
            occasion: components["schemas"]["ReportNameResponse"];
            revision: number;
            /** @description Null of a half of a seal */
            language: components["schemas"]["Language"] | null;
            /** @description Null of a half of a seal, and of what was altered */
            format: components["schemas"]["IssuedFormat"] | null;
            /** Format: date-time */
            issuedAt: string;
            /** @description Whether everybody may read it */
            isPublic: boolean;
            /**
             * Format: uuid
             * @description Null unless everybody may read it
             */
            issueId: string | null;
            /**
             * Format: uri
             * @description Of its permanent page, if it has one
             */
            address: string | null;
            /** @description Null where it is the last word */
            supersededBy: components["schemas"]["LaterIssueResponse"] | null;
            seal: components["schemas"]["CheckedSealResponse"];
        };
        VerificationResponse: {
            /** @description unchanged and superseded: it is what was issued. altered: it bears our mark and is not what was issued under it. broken-seal: it is what was stored, and its seal does not hold. unknown: nothing is known of it. */
            kind: components["schemas"]["Verdict"];
            /** @description SHA-256 of the file, in hexadecimal digits */
            sha256: string;
            /** @description Of an altered file: nothing but the signature within it was cut off */
            isSignatureRemoved: boolean;
            /** @description Null for an unknown file */
            claim: components["schemas"]["IssuedClaimResponse"] | null;
        };
        /** @enum {string} */
        SubjectKind: "report" | "version" | "issue";
        ComparedSubjectResponse: {
            kind: components["schemas"]["SubjectKind"];
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            reportId: string;
            definition: components["schemas"]["ReportNameResponse"];
            occasion: components["schemas"]["ReportNameResponse"];
            /** @description Of a version */
            number: number | null;
            /** @description Of an issue */
            documentNumber: string | null;
            /**
             * Format: date-time
             * @description Values that were accepted later are not in it
             */
            cutOff: string;
            originalLanguage: components["schemas"]["Language"];
            /** @description Those in which it is drawn */
            languages: components["schemas"]["Language"][];
        };
        ValueToldResponse: {
            /** @example 2026-Q1 */
            period: string;
            /**
             * Format: decimal
             * @description Of the period or of all up to it, if it is a number
             */
            number?: string;
            /** @description What was accepted for the period */
            value?: {
                [key: string]: unknown;
            };
        };
        DatedValueResponse: {
            /** Format: decimal */
            value: string;
            /** Format: date */
            on: string;
        };
        TargetToldResponse: {
            /** Format: decimal */
            value: string | null;
            /**
             * Format: decimal
             * @description Of a band, with `high`
             */
            low: string | null;
            /** Format: decimal */
            high: string | null;
            step: string | null;
            /** Format: date */
            onDay: string;
            milestones: components["schemas"]["DatedValueResponse"][];
        };
        IndicatorStandResponse: {
            /** @description False where the report does not tell of it: as it had been recorded by its cut-off */
            isTold: boolean;
            result: components["schemas"]["RatedResponse"] | components["schemas"]["NotRatedResponse"];
            value: components["schemas"]["ValueToldResponse"] | null;
            target: components["schemas"]["TargetToldResponse"] | null;
            baseline: components["schemas"]["DatedValueResponse"] | null;
        };
        /** @enum {string} */
        FigureAspect: "rating" | "value" | "expected" | "pace" | "progress" | "target" | "baseline" | "method";
        /** @enum {string} */
        ChangeCause: "new-data" | "correction" | "target-changed" | "baseline-changed" | "method-changed" | "plan-changed" | "time" | "unknown";
        CauseResponse: {
            cause: components["schemas"]["ChangeCause"];
            /**
             * @description Whose values came or were corrected
             * @example [
             *       "2026-Q1"
             *     ]
             */
            periods: string[];
        };
        AspectChangeResponse: {
            aspect: components["schemas"]["FigureAspect"];
            causes: components["schemas"]["CauseResponse"][];
        };
        IndicatorChangeResponse: {
            /** @example I-STD-01 */
            code: string;
            title: components["schemas"]["TranslationsResponse"];
            /** @description The unit of measure */
            unit: components["schemas"]["TranslationsResponse"] | null;
            /** @description Null where it is not in the plan of that report */
            before: components["schemas"]["IndicatorStandResponse"] | null;
            after: components["schemas"]["IndicatorStandResponse"] | null;
            /** @description Empty for one of a single plan */
            changes: components["schemas"]["AspectChangeResponse"][];
            /** @description Of all changes together */
            causes: components["schemas"]["CauseResponse"][];
        };
        RollUpChangeResponse: {
            /** @example G1 */
            code: string;
            title: components["schemas"]["TranslationsResponse"];
            /** @description Null where it is not in the plan of that report */
            before: (components["schemas"]["RolledUpResponse"] | components["schemas"]["NotRolledUpResponse"]) | null;
            after: (components["schemas"]["RolledUpResponse"] | components["schemas"]["NotRolledUpResponse"]) | null;
            causes: components["schemas"]["ChangeCause"][];
            /** @description The indicators below it from which that follows */
            indicators: string[];
        };
        PeriodsResponse: {
            /** @example 2025 */
            before: string;
            /** @example 2026 */
            after: string;
        };
        PartToldResponse: {
            /** Format: decimal */
            value: string;
            isEstimate: boolean;
        };
        PartChangeResponse: {
            name: components["schemas"]["TranslationsResponse"];
            /** @description Of a unit; null for a category */
            code: string | null;
            /** @description Null for a unit */
            dimension: components["schemas"]["TranslationsResponse"] | null;
            /** @description Null where it had no value */
            before: components["schemas"]["PartToldResponse"] | null;
            after: components["schemas"]["PartToldResponse"] | null;
            cause: components["schemas"]["ChangeCause"];
        };
        BreakdownChangeResponse: {
            /** @example I-STD-01 */
            code: string;
            title: components["schemas"]["TranslationsResponse"];
            /** @description The unit of measure */
            unit: components["schemas"]["TranslationsResponse"];
            periods: components["schemas"]["PeriodsResponse"];
            parts: components["schemas"]["PartChangeResponse"][];
        };
        TallyChangeResponse: {
            before: components["schemas"]["RatingTallyResponse"];
            after: components["schemas"]["RatingTallyResponse"];
            causes: components["schemas"]["ChangeCause"][];
        };
        NotePeriodsResponse: {
            /**
             * @description Null where it said nothing
             * @example 2025
             */
            before: string | null;
            after: string | null;
        };
        /** @enum {string} */
        SaidPart: "achieved" | "obstacles" | "next" | "planned" | "taken";
        SaidChangeResponse: {
            part: components["schemas"]["SaidPart"];
            /** @description In which it is told */
            language: components["schemas"]["Language"];
            lines: components["schemas"]["ChangedLineResponse"][];
        };
        NoteChangeResponse: {
            /** @example O1 */
            code: string;
            title: components["schemas"]["TranslationsResponse"];
            /**
             * @description The unit that says it
             * @example TSB-POL
             */
            reportedBy: string;
            periods: components["schemas"]["NotePeriodsResponse"];
            said: components["schemas"]["SaidChangeResponse"][];
            cause: components["schemas"]["ChangeCause"];
        };
        ActionStandResponse: {
            status: components["schemas"]["ActionStatus"];
            /** Format: date */
            dueDay: string | null;
            isOverdue: boolean;
        };
        ActionChangeResponse: {
            /** @example O1 */
            code: string;
            title: components["schemas"]["TranslationsResponse"];
            action: components["schemas"]["TranslationsResponse"];
            /** @description Null where that report does not tell it */
            before: components["schemas"]["ActionStandResponse"] | null;
            after: components["schemas"]["ActionStandResponse"] | null;
            said: components["schemas"]["SaidChangeResponse"][];
            causes: components["schemas"]["ChangeCause"][];
        };
        /**
         * @description Null where it is not late
         * @enum {string}
         */
        Lateness: "overdue" | "missing";
        LateChangeResponse: {
            /** @example I-STD-01 */
            code: string;
            title: components["schemas"]["TranslationsResponse"];
            /**
             * @description The unit that has to report it
             * @example TSB-POL
             */
            reportedBy: string;
            /** @example 2026-Q1 */
            period: string;
            /** Format: date */
            dueOn: string;
            /** @description Null where it is not late */
            before: components["schemas"]["Lateness"] | null;
            after: components["schemas"]["Lateness"] | null;
            cause: components["schemas"]["ChangeCause"];
        };
        TextLanguagesResponse: {
            /** @description The original one where there is no translation */
            before: components["schemas"]["Language"] | null;
            /** @description Null where nothing was written */
            after: components["schemas"]["Language"] | null;
        };
        TextChangeResponse: {
            /** @example at-a-glance */
            id: string;
            languages: components["schemas"]["TextLanguagesResponse"];
            lines: components["schemas"]["ChangedLineResponse"][];
        };
        ReportComparisonResponse: {
            before: components["schemas"]["ComparedSubjectResponse"];
            after: components["schemas"]["ComparedSubjectResponse"];
            /** @description Of the text */
            language: components["schemas"]["Language"];
            indicators: components["schemas"]["IndicatorChangeResponse"][];
            results: components["schemas"]["RollUpChangeResponse"][];
            breakdowns: components["schemas"]["BreakdownChangeResponse"][];
            /** @description Null where one of the two does not tell it, or both the same */
            tally: components["schemas"]["TallyChangeResponse"] | null;
            notes: components["schemas"]["NoteChangeResponse"][];
            actions: components["schemas"]["ActionChangeResponse"][];
            /** @description Of what both tell in full */
            late: components["schemas"]["LateChangeResponse"][];
            texts: components["schemas"]["TextChangeResponse"][];
        };
        /** @enum {string} */
        NotificationKind: "due-14" | "due-7" | "due-1" | "late" | "escalated" | "sent-back" | "review-asked" | "mention";
        ToldIndicatorResponse: {
            /** Format: uuid */
            id: string;
            /** @example I-STD-01 */
            code: string;
            title: components["schemas"]["TranslationsResponse"];
        };
        /** @enum {string} */
        ToldReportKind: "result-note" | "action";
        ToldReportResponse: {
            kind: components["schemas"]["ToldReportKind"];
            result: components["schemas"]["ToldIndicatorResponse"];
        };
        ToldFileResponse: {
            /**
             * Format: uuid
             * @description Of the import
             */
            id: string;
            /** @example history.csv */
            name: string;
            units: components["schemas"]["UnitNameResponse"][];
        };
        ToldReviewResponse: {
            /** Format: uuid */
            reportId: string;
            /** @description Of the version */
            number: number;
            /** @description Of its definition */
            title: components["schemas"]["TranslationsResponse"];
            /**
             * @description The meeting that receives it
             * @example C26
             */
            occasion: string;
            /** @description Who names the reader in a comment */
            author: components["schemas"]["PersonNameResponse"] | null;
        };
        ToldRiskResponse: {
            /** Format: uuid */
            id: string;
            /** @example I-STD-01 */
            code: string;
            title: components["schemas"]["TranslationsResponse"];
            /** @description What is to be done; null where the risk itself is to be reviewed */
            treatment: components["schemas"]["TranslationsResponse"] | null;
        };
        NotificationResponse: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["NotificationKind"];
            /** @description Null for a file or a review */
            unit: components["schemas"]["UnitNameResponse"] | null;
            /** @description Null where it is about anything else */
            indicator: components["schemas"]["ToldIndicatorResponse"] | null;
            /** @description A note or an action that came back; null where it is about anything else */
            report: components["schemas"]["ToldReportResponse"] | null;
            /** @description A file of history that came back; null where it is about anything else */
            file: components["schemas"]["ToldFileResponse"] | null;
            /** @description A report to review, or a comment on one; null where it is about anything else */
            review: components["schemas"]["ToldReviewResponse"] | null;
            /** @description A risk to review, or a treatment of one that is due; null where it is about anything else */
            risk: components["schemas"]["ToldRiskResponse"] | null;
            /**
             * @description Null for a file, a review or a risk
             * @example 2026-Q1
             */
            period: string | null;
            /**
             * Format: date
             * @description Null for what was sent back, and for a comment
             */
            dueOn: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            readAt: string | null;
        };
        NotificationsResponse: {
            /** @description How many there are in all that were not read */
            unread: number;
            items: components["schemas"]["NotificationResponse"][];
            /** @description What to send as page[after] for the page that follows */
            next: string | null;
        };
        UnreadResponse: {
            /** @description How many there are in all that were not read */
            unread: number;
        };
        ReadNotificationsDto: {
            /**
             * Format: uuid
             * @description The newest one that was seen; it and all before it are marked
             */
            upTo: string;
        };
        /** @enum {string} */
        MailChoice: "digest" | "at-once" | "off";
        NotificationSettingsResponse: {
            mail: components["schemas"]["MailChoice"];
            /** @description Zero while nothing was chosen */
            version: number;
        };
        NotificationSettingsDto: {
            mail?: components["schemas"]["MailChoice"];
        };
        CalendarFeedResponse: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            createdAt: string;
        };
        CalendarFeedsResponse: {
            items: components["schemas"]["CalendarFeedResponse"][];
        };
        NewCalendarFeedResponse: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: uri
             * @description Secret, and told this once: whoever has it sees the due days
             */
            address: string;
        };
        /** @enum {string} */
        DocumentForm: "council" | "temporary-document" | "working-group";
        /** @enum {string} */
        ReportSection: "at-a-glance" | "goals" | "went-well" | "attention" | "headlines" | "changes" | "results" | "breakdowns" | "late" | "serving" | "straddling-years" | "next-plan" | "risk-map" | "top-risks" | "risk-movement" | "treatments-overdue" | "appetite-breaches" | "alignment-coverage" | "alignment-matrix";
        ReportedResultResponse: {
            /**
             * Format: uuid
             * @description Of the row under which it first appeared
             */
            id: string;
            code: string;
            title: components["schemas"]["TranslationsResponse"];
        };
        ReportDefinitionResponse: {
            /** Format: uuid */
            id: string;
            /** @example council-summary */
            code: string;
            title: components["schemas"]["TranslationsResponse"];
            form: components["schemas"]["DocumentForm"];
            /** @example COUNCIL */
            series: string;
            /** @description Whether runs are planned for it */
            isActive: boolean;
            /** @description How many days before the deadline of a meeting its data ends */
            cutOffDays: number;
            languages: components["schemas"]["Language"][];
            formats: components["schemas"]["ReportFormat"][];
            sections: components["schemas"]["ReportSection"][];
            firstHeadlines: string[];
            mostHeadlines: number;
            mostNamed: number;
            /** @description Null for the strategic plan of the day */
            framework: components["schemas"]["FrameworkNameResponse"] | null;
            /** @description None for the whole plan */
            results: components["schemas"]["ReportedResultResponse"][];
            reviewers: components["schemas"]["NamedReviewerResponse"][];
            version: number;
        };
        ReportDefinitionsResponse: {
            items: components["schemas"]["ReportDefinitionResponse"][];
            /** @description What to send as page[after] for the page that follows */
            next: string | null;
        };
        CreateReportDefinitionDto: {
            /** @description Like no other, such as council-summary; reports and files are known by it */
            code: string;
            title: components["schemas"]["TitleDto"];
            /** @description The form of its head, as its readers know it */
            form: components["schemas"]["DocumentForm"];
            /** @description The meetings that receive it: TSAG, COUNCIL */
            series: string;
            /** @description Whether runs are planned for it */
            isActive: boolean;
            /** @description How many days before the deadline of a meeting its data ends */
            cutOffDays: number;
            languages: components["schemas"]["Language"][];
            formats: components["schemas"]["ReportFormat"][];
            /** @description In the order in which they are read */
            sections: components["schemas"]["ReportSection"][];
            /** @description The codes of the indicators that are told of first */
            firstHeadlines: string[];
            /** @description How many indicators are told of at length */
            mostHeadlines: number;
            /** @description How many entries a section names before it only counts them */
            mostNamed: number;
            /**
             * Format: uuid
             * @description The plan; null for the strategic plan of the day
             */
            frameworkId?: string | null;
            /** @description Only these results and what contributes to them; none for the whole plan */
            resultIds?: string[];
            /** @description Who is asked to review each report */
            reviewerIds?: string[];
        };
        ChangeReportDefinitionDto: {
            title?: components["schemas"]["TitleDto"];
            form?: components["schemas"]["DocumentForm"];
            series?: string;
            isActive?: boolean;
            cutOffDays?: number;
            languages?: components["schemas"]["Language"][];
            formats?: components["schemas"]["ReportFormat"][];
            sections?: components["schemas"]["ReportSection"][];
            firstHeadlines?: string[];
            mostHeadlines?: number;
            mostNamed?: number;
            /** Format: uuid */
            frameworkId?: string | null;
            resultIds?: string[];
            reviewerIds?: string[];
        };
        /** @enum {string} */
        RunState: "planned" | "frozen" | "ready" | "skipped" | "superseded";
        RunOccasionResponse: {
            /** @description Such as council-summary; of a meeting, such as C26 */
            code: string;
            title: components["schemas"]["TranslationsResponse"];
            /** Format: date */
            fromDay: string;
            /** Format: date */
            toDay: string;
            /** Format: date */
            submissionDay: string | null;
            agendaItem: string | null;
        };
        /** @enum {string} */
        SkipReason: "cancelled" | "over" | "inactive";
        RunProgressResponse: {
            drawn: number;
            of: number;
        };
        RunResponse: {
            /** Format: uuid */
            id: string;
            definition: components["schemas"]["ReportNameResponse"];
            occasion: components["schemas"]["RunOccasionResponse"];
            state: components["schemas"]["RunState"];
            /**
             * Format: date
             * @description At whose end in Geneva it is made; null for one that somebody asked for
             */
            dueOn: string | null;
            /**
             * Format: date-time
             * @description What was accepted later is not in the report
             */
            cutOff: string;
            /**
             * Format: date-time
             * @description Null while it waits for its day
             */
            startedAt: string | null;
            /** Format: date-time */
            readyAt: string | null;
            /** @description Whether its day had passed long before it was started */
            isLate: boolean;
            /** Format: date-time */
            skippedAt: string | null;
            skipReason: components["schemas"]["SkipReason"] | null;
            /** @description Whether it is still being made; one that was started, is not ready and not under way was given up */
            isUnderWay: boolean;
            /** @description Why the last try failed */
            fault: string | null;
            /** @description Files, in all languages and formats */
            progress: components["schemas"]["RunProgressResponse"];
            /**
             * Format: uuid
             * @description Null before it is ready
             */
            reportId: string | null;
        };
        RunsResponse: {
            items: components["schemas"]["RunResponse"][];
            /** @description What to send as page[after] for the page that follows */
            next: string | null;
        };
        AskForRunDto: {
            /** @description The code of the definition, such as council-summary */
            definition: string;
            /** @description The code of the meeting, such as C26 */
            occasion: string;
        };
        Problem: {
            type: string;
            title: string;
            status: number;
            /** @enum {string} */
            code: "request/invalid" | "request/unreadable" | "request/malformed-url" | "request/malformed-json" | "request/empty-body" | "request/no-such-route" | "request/method-not-allowed" | "request/unsupported-media-type" | "request/too-large" | "request/too-many" | "request/if-match-missing" | "request/idempotency-key-missing" | "request/idempotency-key-in-flight" | "request/idempotency-key-reused" | "request/cross-site" | "row/not-found" | "row/stale" | "access/not-signed-in" | "access/not-allowed" | "access/second-factor-missing" | "access/sign-in-refused" | "access/too-many-tries" | "access/wrong-password" | "access/wrong-code" | "second-factor/exists" | "second-factor/required" | "link/not-valid" | "person/email-taken" | "person/last-administrator" | "person/disabled" | "person/not-disabled" | "person/already-joined" | "grant/already-held" | "grant/not-proposed" | "grant/revoked" | "unit/code-taken" | "substitution/overlapping" | "substitution/revoked" | "framework/code-taken" | "framework/frozen" | "framework/not-rolling" | "framework/rolled-over" | "framework/years-in-use" | "plan-decision/revoked" | "budget/code-taken" | "result-kind/code-taken" | "result/code-taken" | "result-link/exists" | "result-link/ended" | "year-entry/exists" | "resource/exists" | "resource/superseded" | "budget-ceiling/exists" | "budget-ceiling/superseded" | "indicator/code-taken" | "indicator/has-values" | "indicator/part-exists" | "measured-result/exists" | "measured-result/ended" | "target/superseded" | "dimension/code-taken" | "dimension/retired" | "category/code-taken" | "occasion/code-taken" | "occasion/cancelled" | "occasion/has-values" | "report-definition/code-taken" | "report-run/not-given-up" | "actual/open-revision" | "evidence/exists" | "evidence/too-many" | "file/damaged" | "file/empty" | "file/too-large" | "file/type-not-allowed" | "result-note/open-revision" | "action/open-revision" | "entry/incomplete" | "window/locked" | "period-closure/revoked" | "window-exception/revoked" | "review/superseded" | "risk-category/code-taken" | "saved-view/too-many" | "risk/not-assessed" | "risk/within-appetite" | "risk/zero-appetite" | "alignment-finding/mended" | "alignment-finding/acknowledged" | "acknowledgement/withdrawn" | "workflow/not-possible" | "import/not-a-workbook" | "import/too-large-unpacked" | "import/macros" | "import/external-links" | "import/other-template" | "import/too-many-rows" | "import/too-heavy" | "import/undecodable" | "import/malformed-csv" | "import/wrong-columns" | "export/too-heavy" | "import/refused-rows" | "import/changed-since" | "import/applied" | "report/no-original" | "report/incomplete" | "report/unchanged" | "report/under-review" | "report/being-renewed" | "report/previews-busy" | "report/not-settled" | "issue/open" | "issue/number-taken" | "issue/untranslated" | "issue/not-issued" | "issue/transmitted" | "issue/superseded" | "seal/key-missing" | "seal/key-unusable" | "seal/key-for-development" | "roll-up/circular" | "service/unavailable" | "service/unexpected";
            detail: string;
            params: {
                [key: string]: unknown;
            };
            /** Format: uuid */
            requestId: string;
            errors?: {
                field: string;
                code: string;
                detail: string;
                params: {
                    [key: string]: unknown;
                };
            }[];
            current?: unknown;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    healthLive: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    healthReady: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadinessResponse"];
                };
            };
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadinessResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sessionsList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnSessionsResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sessionsSignIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sessionsLeaveEverywhere: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sessionsCurrent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sessionsLeave: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sessionsCheckSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondFactorCodeDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sessionsEnd: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    secondFactorsBegin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolmentResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    secondFactorsConfirm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondFactorCodeDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    secondFactorsRemove: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemoveSecondFactorDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    linksCheck: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkCheckDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    linksUse: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkUseDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    passwordsChange: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordChangeDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    passwordsAsk: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordResetDto"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    profileRead: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    profileChange: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was seen, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProfileChangeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listUnits: {
        parameters: {
            query?: {
                /** @description Entries on a page; 50 if not given */
                "page[size]"?: number;
                /** @description The end of the page before, as that page gave it */
                "page[after]"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitsResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createUnit: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateUnitDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getUnit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeUnit: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was seen, as its ETag gave it */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeUnitDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSavedViews: {
        parameters: {
            query: {
                screen: components["schemas"]["ViewedScreen"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedViewsResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveView: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveViewDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedViewResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeSavedView: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeSavedView: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was seen, as its ETag gave it */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeSavedViewDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedViewResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSubstitutions: {
        parameters: {
            query?: {
                /** @description Entries on a page; 50 if not given */
                "page[size]"?: number;
                /** @description The end of the page before, as that page gave it */
                "page[after]"?: string;
                /** @description Only those that concern oneself */
                mine?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubstitutionsResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    nameSubstitute: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NameSubstituteDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubstitutionResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeSubstitution: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubstitutionResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRoleGrants: {
        parameters: {
            query?: {
                /** @description Entries on a page; 50 if not given */
                "page[size]"?: number;
                /** @description The end of the page before, as that page gave it */
                "page[after]"?: string;
                /** @description Whose roles */
                person?: string;
                role?: components["schemas"]["Role"];
                /** @description proposed: those that wait for a second administrator */
                state?: components["schemas"]["GrantState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantsResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    grantRole: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantRoleDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmRoleGrant: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    declineRoleGrant: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeRoleGrant: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listColleagues: {
        parameters: {
            query?: {
                /** @description Entries on a page; 50 if not given */
                "page[size]"?: number;
                /** @description The end of the page before, as that page gave it */
                "page[after]"?: string;
                /** @description A part of the name */
                text?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ColleaguesResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPeople: {
        parameters: {
            query?: {
                /** @description Entries on a page; 50 if not given */
                "page[size]"?: number;
                /** @description The end of the page before, as that page gave it */
                "page[after]"?: string;
                /** @description A part of the name or of the e-mail address */
                text?: string;
                /** @description Who holds this role */
                role?: components["schemas"]["Role"];
                /** @description Who belongs to this unit */
                unit?: string;
                state?: components["schemas"]["PersonState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeopleResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    invitePerson: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitePersonDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changePerson: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was seen, as its ETag gave it */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePersonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    disablePerson: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    enablePerson: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sendInvitation: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endSessionsOfPerson: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeSecondFactorOfPerson: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTemplate: {
        parameters: {
            query: {
                /** @description Values of periods that end from this day on */
                from: string;
                /** @description Up to this day */
                to: string;
                /** @description Of one unit; of all that the reader may see if not given */
                unit?: string;
                /** @description A workbook if not given */
                format?: components["schemas"]["ImportFormat"];
                /** @description The reader's language if not given */
                language?: components["schemas"]["Language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getValues: {
        parameters: {
            query: {
                /** @description Values of periods that end from this day on */
                from: string;
                /** @description Up to this day */
                to: string;
                /** @description Of one unit; of all that the reader may see if not given */
                unit?: string;
                /** @description A workbook if not given */
                format?: components["schemas"]["ImportFormat"];
                /** @description The reader's language if not given */
                language?: components["schemas"]["Language"];
                /** @description As they were known at the end of this day in Geneva, or at this moment; now if not given */
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAlignmentMatrixFile: {
        parameters: {
            query?: {
                /** @description The code of an operational plan; that which people work by if not given */
                framework?: string;
                /** @description The reader's language if not given */
                language?: components["schemas"]["Language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getResourcesFile: {
        parameters: {
            query: {
                /** @description A workbook if not given */
                format?: components["schemas"]["ImportFormat"];
                /** @description The reader's language if not given */
                language?: components["schemas"]["Language"];
                /** @description An operational plan */
                framework: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getResourcesTemplate: {
        parameters: {
            query: {
                /** @description A workbook if not given */
                format?: components["schemas"]["ImportFormat"];
                /** @description The reader's language if not given */
                language?: components["schemas"]["Language"];
                /** @description An operational plan */
                framework: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRisksFile: {
        parameters: {
            query?: {
                /** @description A workbook if not given */
                format?: components["schemas"]["ImportFormat"];
                /** @description The reader's language if not given */
                language?: components["schemas"]["Language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRisksTemplate: {
        parameters: {
            query?: {
                /** @description A workbook if not given */
                format?: components["schemas"]["ImportFormat"];
                /** @description The reader's language if not given */
                language?: components["schemas"]["Language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFrameworks: {
        parameters: {
            query?: {
                /** @description Entries on a page; 50 if not given */
                "page[size]"?: number;
                /** @description The end of the page before, as that page gave it */
                "page[after]"?: string;
                /** @description Only what was recorded by the end of this day in Geneva, or by this moment; now if not given */
                asOf?: string;
                /** @description The links and targets in force on this day; today if not given */
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FrameworksResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createFramework: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateFrameworkDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FrameworkResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFramework: {
        parameters: {
            query?: {
                /** @description Only what was recorded by the end of this day in Geneva, or by this moment; now if not given */
                asOf?: string;
                /** @description The links and targets in force on this day; today if not given */
                on?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FrameworkResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeFramework: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was seen, as its ETag gave it */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeFrameworkDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FrameworkResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addResultKind: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResultKindDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FrameworkResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rollOver: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was seen, as its ETag gave it */
                "If-Match": string;
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RollOverDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FrameworkResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordPlanDecision: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordDecisionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FrameworkResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokePlanDecision: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevokeDecisionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FrameworkResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getResultsMap: {
        parameters: {
            query?: {
                /** @description Only what was recorded by the end of this day in Geneva, or by this moment; now if not given */
                asOf?: string;
                /** @description The links and targets in force on this day; today if not given */
                on?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResultsMapResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    comparePlans: {
        parameters: {
            query?: {
                /** @description Only what was recorded by the end of this day in Geneva, or by this moment; now if not given */
                asOf?: string;
            };
            header?: never;
            path: {
                id: string;
                otherId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComparisonResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRatings: {
        parameters: {
            query?: {
                /** @description Entries on a page; 50 if not given */
                "page[size]"?: number;
                /** @description The end of the page before, as that page gave it */
                "page[after]"?: string;
                /** @description Only what was recorded by the end of this day in Geneva, or by this moment; now if not given */
                asOf?: string;
                /** @description The links and targets in force on this day; today if not given */
                on?: string;
                /** @description A result: only the indicators that it is made of */
                under?: string;
                /** @description A plan: only the indicators below any of its highest results */
                framework?: string;
                /** @description Those that this unit answers for */
                unit?: string;
                /** @description As tiles count them: on track without those that have exceeded their target, or not rated for any reason */
                mark?: components["schemas"]["RatingMark"];
                rating?: components["schemas"]["Rating"];
                /** @description Those that are not rated for this reason */
                reason?: components["schemas"]["NotRatedReason"];
                flag?: components["schemas"]["RatingFlag"];
                /** @description A part of the code or of the title in any language */
                text?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RatingsResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOverview: {
        parameters: {
            query?: {
                /** @description Only what was recorded by the end of this day in Geneva, or by this moment; now if not given */
                asOf?: string;
                /** @description The links and targets in force on this day; today if not given */
                on?: string;
                /** @description A plan; the strategic plan of the day if not given */
                framework?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OverviewResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    explainIndicator: {
        parameters: {
            query?: {
                /** @description Only what was recorded by the end of this day in Geneva, or by this moment; now if not given */
                asOf?: string;
                /** @description The links and targets in force on this day; today if not given */
                on?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorExplanationResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    explainResult: {
        parameters: {
            query?: {
                /** @description Only what was recorded by the end of this day in Geneva, or by this moment; now if not given */
                asOf?: string;
                /** @description The links and targets in force on this day; today if not given */
                on?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResultExplanationResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getBreakdownTrends: {
        parameters: {
            query?: {
                /** @description Only what was recorded by the end of this day in Geneva, or by this moment; now if not given */
                asOf?: string;
                /** @description The links and targets in force on this day; today if not given */
                on?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BreakdownTrendsResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listResults: {
        parameters: {
            query?: {
                /** @description Entries on a page; 50 if not given */
                "page[size]"?: number;
                /** @description The end of the page before, as that page gave it */
                "page[after]"?: string;
                /** @description Only what was recorded by the end of this day in Geneva, or by this moment; now if not given */
                asOf?: string;
                /** @description The links and targets in force on this day; today if not given */
                on?: string;
                /** @description Those of this framework version */
                framework?: string;
                /** @description The code of a kind, such as output */
                kind?: string;
                controlLevel?: components["schemas"]["ControlLevel"];
                /** @description Those tagged with this SDG */
                sdg?: number;
                /** @description A part of the code or of the title in any language */
                text?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResultsResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createResult: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateResultDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResultThreadResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getResult: {
        parameters: {
            query?: {
                /** @description Only what was recorded by the end of this day in Geneva, or by this moment; now if not given */
                asOf?: string;
                /** @description The links and targets in force on this day; today if not given */
                on?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResultThreadResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeResult: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was seen, as its ETag gave it */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeResultDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResultThreadResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    linkResult: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkResultDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResultThreadResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endResultLink: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndLinkDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResultThreadResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordSuccession: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordSuccessionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResultThreadResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeSuccession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResultThreadResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    planYear: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanYearDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResultThreadResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeYear: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResultThreadResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeYear: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was seen, as its ETag gave it */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeYearDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResultThreadResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listBudgets: {
        parameters: {
            query?: {
                /** @description Entries on a page; 50 if not given */
                "page[size]"?: number;
                /** @description The end of the page before, as that page gave it */
                "page[after]"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BudgetsResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createBudget: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateBudgetDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BudgetResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getBudget: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BudgetResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeBudget: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was seen, as its ETag gave it */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeBudgetDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BudgetResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listResources: {
        parameters: {
            query: {
                /** @description Only what was recorded by the end of this day in Geneva, or by this moment; now if not given */
                asOf?: string;
                /** @description The links and targets in force on this day; today if not given */
                on?: string;
                /** @description An operational plan */
                framework: string;
                /** @description The results of this kind, by its code; those of the highest if not given */
                kind?: string;
                /** @description Only this year of the plan; all its years if not given */
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceTableResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putResource: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutResourceDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listResourceRevisions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceRevisionsResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reviseResource: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviseResourceDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawResource: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawResourceDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setCeiling: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetCeilingDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CeilingResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCeilingRevisions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CeilingRevisionsResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reviseCeiling: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviseCeilingDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CeilingResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRisks: {
        parameters: {
            query?: {
                /** @description Entries on a page; 50 if not given */
                "page[size]"?: number;
                /** @description The end of the page before, as that page gave it */
                "page[after]"?: string;
                class?: components["schemas"]["RiskClass"];
                /** @description Those of this category */
                category?: string;
                /** @description Those of this unit */
                unit?: string;
                /** @description Those that this person answers for */
                owner?: string;
                state?: components["schemas"]["RiskState"];
                /** @description By the residual assessment */
                level?: components["schemas"]["RiskLevel"];
                standing?: components["schemas"]["Standing"];
                /** @description Whatever was decided on them */
                aboveAppetite?: boolean;
                reviewOverdue?: boolean;
                /** @description Those that bear upon this indicator */
                indicator?: string;
                /** @description Those that bear upon this result, in whichever edition */
                result?: string;
                /** @description A part of the code or of the words in any language */
                text?: string;
                /** @description Movement is told since the end of this day */
                since?: string;
                /** @description By priority if not given */
                sort?: components["schemas"]["RegisterOrder"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RisksResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    raiseRisk: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RaiseRiskDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RiskResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRisk: {
        parameters: {
            query?: {
                /** @description Movement is told since the end of this day */
                since?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RiskResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeRisk: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was seen, as its ETag gave it */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeRiskDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RiskResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openRisk: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was seen, as its ETag gave it */
                "If-Match": string;
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveRiskDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RiskResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    monitorRisk: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was seen, as its ETag gave it */
                "If-Match": string;
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveRiskDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RiskResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reopenRisk: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was seen, as its ETag gave it */
                "If-Match": string;
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveRiskDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RiskResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closeRisk: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was seen, as its ETag gave it */
                "If-Match": string;
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseRiskDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RiskResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRiskAssessments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RiskAssessmentsResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    assessRisk: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was seen, as its ETag gave it */
                "If-Match": string;
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssessRiskDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RiskResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    escalateRisk: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was seen, as its ETag gave it */
                "If-Match": string;
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EscalateRiskDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RiskResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptRisk: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was seen, as its ETag gave it */
                "If-Match": string;
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptRiskDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RiskResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordRiskIncident: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was seen, as its ETag gave it */
                "If-Match": string;
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordIncidentDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RiskResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reviewRisk: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was seen, as its ETag gave it */
                "If-Match": string;
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewRiskDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RiskResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTreatments: {
        parameters: {
            query?: {
                /** @description Entries on a page; 50 if not given */
                "page[size]"?: number;
                /** @description The end of the page before, as that page gave it */
                "page[after]"?: string;
                state?: components["schemas"]["TreatmentState"];
                /** @description Those that this person does */
                owner?: string;
                /** @description Those of the risks of this unit */
                unit?: string;
                risk?: string;
                /** @description Those that are late, or those that are not */
                overdue?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TreatmentsResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    planTreatment: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanTreatmentDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RiskResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeTreatment: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was seen, as its ETag gave it */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeTreatmentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RiskResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordRiskControl: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordControlDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RiskResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endRiskControl: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was seen, as its ETag gave it */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndControlDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RiskResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRiskCategories: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RiskCategoriesResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createRiskCategory: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateRiskCategoryDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RiskCategoryResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeRiskCategory: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was seen, as its ETag gave it */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeRiskCategoryDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RiskCategoryResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideRiskAppetite: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideAppetiteDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RiskCategoryResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRiskMatrices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RiskMatricesResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createRiskMatrix: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateMatrixDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RiskMatrixResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRiskMap: {
        parameters: {
            query?: {
                /** @description Movement is told since the end of this day */
                since?: string;
                /** @description As it stood at the end of this day; as it stands now if not given */
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RiskMapResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRiskFindings: {
        parameters: {
            query?: {
                /** @description Entries on a page; 50 if not given */
                "page[size]"?: number;
                /** @description The end of the page before, as that page gave it */
                "page[after]"?: string;
                code?: components["schemas"]["RiskFindingCode"];
                /** @description In the risks of this unit */
                unit?: string;
                /** @description In the risks that this person answers for */
                owner?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RiskFindingsResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAlignment: {
        parameters: {
            query?: {
                /** @description The code of an operational plan; that of the one that people work by if not given */
                framework?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlignmentResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAlignmentFindings: {
        parameters: {
            query?: {
                /** @description Entries on a page; 50 if not given */
                "page[size]"?: number;
                /** @description The end of the page before, as that page gave it */
                "page[after]"?: string;
                /** @description The code of an operational plan; that of the one that people work by if not given */
                framework?: string;
                rule?: components["schemas"]["AlignmentRule"];
                /** @description All that is not mended if not given */
                standing?: components["schemas"]["FindingStanding"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlignmentFindingsResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAlignmentFlows: {
        parameters: {
            query?: {
                /** @description The code of an operational plan; that of the one that people work by if not given */
                framework?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowsResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAlignmentMatrix: {
        parameters: {
            query?: {
                /** @description The code of an operational plan; that of the one that people work by if not given */
                framework?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlignmentMatrixResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checkAlignment: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskForCheckDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlignmentResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acknowledgeFinding: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcknowledgeFindingDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlignmentFindingResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawAcknowledgement: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawAcknowledgementDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlignmentFindingResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listImports: {
        parameters: {
            query?: {
                /** @description Entries on a page; 50 if not given */
                "page[size]"?: number;
                /** @description The end of the page before, as that page gave it */
                "page[after]"?: string;
                purpose?: components["schemas"]["ImportPurpose"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportsResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    bringFile: {
        parameters: {
            query: {
                /** @description Drafts to go on with, or history to be decided on at once */
                purpose: components["schemas"]["ImportPurpose"];
                /** @description Only tried, or carried out if nothing of it is refused */
                mode: components["schemas"]["ImportMode"];
                /** @description Of the prose in a CSV file; a workbook says its own */
                language?: components["schemas"]["Language"];
                /** @description Of the numbers in a CSV file; plain decimals if not given */
                numbers?: components["schemas"]["NumberStyle"];
            };
            header: {
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description A filled-in template (XLSX), or CSV in UTF-8
                     */
                    file: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRefusals: {
        parameters: {
            query?: {
                /** @description Entries on a page; 50 if not given */
                "page[size]"?: number;
                /** @description The end of the page before, as that page gave it */
                "page[after]"?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusalsResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMarkedCopy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    applyImport: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was seen, as its ETag gave it */
                "If-Match": string;
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    bringResources: {
        parameters: {
            query: {
                /** @description Only tried, or carried out if nothing of it is refused */
                mode: components["schemas"]["ImportMode"];
                /** @description Of the numbers in a CSV file; plain decimals if not given */
                numbers?: components["schemas"]["NumberStyle"];
                /** @description In which the lines are spoken of; the reader's if not given */
                language?: components["schemas"]["Language"];
                /** @description The trial that is carried out, as it named itself when the file was tried; needed to commit */
                trial?: string;
                /** @description An operational plan */
                framework: string;
            };
            header: {
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description A filled-in template of money and people (XLSX), or CSV in UTF-8
                     */
                    file: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListTrialResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    bringRisks: {
        parameters: {
            query: {
                /** @description Only tried, or carried out if nothing of it is refused */
                mode: components["schemas"]["ImportMode"];
                /** @description Of the numbers in a CSV file; plain decimals if not given */
                numbers?: components["schemas"]["NumberStyle"];
                /** @description In which the lines are spoken of; the reader's if not given */
                language?: components["schemas"]["Language"];
                /** @description The trial that is carried out, as it named itself when the file was tried; needed to commit */
                trial?: string;
            };
            header: {
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description A filled-in template of risks (XLSX), or CSV in UTF-8
                     */
                    file: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListTrialResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    submitBatch: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was seen, as its ETag gave it */
                "If-Match": string;
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawBatch: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was seen, as its ETag gave it */
                "If-Match": string;
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    verifyBatch: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was seen, as its ETag gave it */
                "If-Match": string;
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptBatch: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was seen, as its ETag gave it */
                "If-Match": string;
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    returnBatch: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was seen, as its ETag gave it */
                "If-Match": string;
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnActualDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listIndicators: {
        parameters: {
            query?: {
                /** @description Entries on a page; 50 if not given */
                "page[size]"?: number;
                /** @description The end of the page before, as that page gave it */
                "page[after]"?: string;
                /** @description Only what was recorded by the end of this day in Geneva, or by this moment; now if not given */
                asOf?: string;
                /** @description The links and targets in force on this day; today if not given */
                on?: string;
                /** @description Those that measure this result, in whichever edition */
                result?: string;
                /** @description Those that this unit answers for or reports a part of */
                unit?: string;
                kind?: components["schemas"]["IndicatorKind"];
                /** @description A part of the code or of the title in any language */
                text?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorsResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createIndicator: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateIndicatorDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getIndicator: {
        parameters: {
            query?: {
                /** @description Only what was recorded by the end of this day in Geneva, or by this moment; now if not given */
                asOf?: string;
                /** @description The links and targets in force on this day; today if not given */
                on?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeIndicator: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was seen, as its ETag gave it */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeIndicatorDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    beginIndicatorVersion: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeginVersionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeIndicatorVersion: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was seen, as its ETag gave it */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SheetDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addIndicatorPart: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddPartDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeIndicatorPart: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was seen, as its ETag gave it */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePartDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    measureResult: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeasureResultDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endMeasuring: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndOnDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setBaseline: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetBaselineDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeBaseline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setTarget: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetTargetDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawTarget: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndOnDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listIssues: {
        parameters: {
            query?: {
                /** @description Entries on a page; 50 if not given */
                "page[size]"?: number;
                /** @description The end of the page before, as that page gave it */
                "page[after]"?: string;
                /** @description Those of this definition, such as council-summary */
                definition?: string;
                /** @description Those for this meeting, such as C26 */
                occasion?: string;
                /** @description Those that are sealed in this language */
                language?: components["schemas"]["Language"];
                /** @description Those issued in this year, in Geneva */
                year?: number;
                /** @description Leaves out what was superseded */
                latest?: boolean;
                /** @description Those of this report */
                report?: string;
                state?: components["schemas"]["IssueState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuesResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    prepareIssue: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PrepareIssueDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssueResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getIssue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssueResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readIssue: {
        parameters: {
            query?: {
                /** @description The original where it is not sealed in this one */
                language?: components["schemas"]["Language"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedReadingResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approveIssue: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was seen, as its ETag gave it */
                "If-Match": string;
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApproveIssueDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssueResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sendIssueBack: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was seen, as its ETag gave it */
                "If-Match": string;
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendIssueBackDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssueResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawIssue: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was seen, as its ETag gave it */
                "If-Match": string;
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssueResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    translateIssue: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was seen, as its ETag gave it */
                "If-Match": string;
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TranslateIssueDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssueResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    retryIssue: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssueResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    transmitIssue: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransmitIssueDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssueResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getIssuedFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                language: string;
                format: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSealManifest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSealSignature: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pkcs7-signature": string;
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPublicIssues: {
        parameters: {
            query?: {
                /** @description Entries on a page; 50 if not given */
                "page[size]"?: number;
                /** @description The end of the page before, as that page gave it */
                "page[after]"?: string;
                /** @description Those of this definition, such as council-summary */
                definition?: string;
                /** @description Those for this meeting, such as C26 */
                occasion?: string;
                /** @description Those that are sealed in this language */
                language?: components["schemas"]["Language"];
                /** @description Those issued in this year, in Geneva */
                year?: number;
                /** @description Leaves out what was superseded */
                latest?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuesResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPublicIssue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssueResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readPublicIssue: {
        parameters: {
            query?: {
                /** @description The original where it is not sealed in this one */
                language?: components["schemas"]["Language"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedReadingResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPublicIssuedFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                language: string;
                format: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPublicSealManifest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPublicSealSignature: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pkcs7-signature": string;
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDimensions: {
        parameters: {
            query?: {
                /** @description Entries on a page; 50 if not given */
                "page[size]"?: number;
                /** @description The end of the page before, as that page gave it */
                "page[after]"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DimensionsResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createDimension: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateDimensionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DimensionResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDimension: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DimensionResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    renameDimension: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was seen, as its ETag gave it */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenameDimensionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DimensionResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    retireDimension: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was seen, as its ETag gave it */
                "If-Match": string;
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DimensionResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addCategory: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CategoryDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DimensionResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeCategory: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was seen, as its ETag gave it */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeCategoryDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DimensionResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOccasions: {
        parameters: {
            query?: {
                /** @description Entries on a page; 50 if not given */
                "page[size]"?: number;
                /** @description The end of the page before, as that page gave it */
                "page[after]"?: string;
                /** @description Those of this series, such as TSAG */
                series?: string;
                /** @description Those of this year */
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OccasionsResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createOccasion: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateOccasionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OccasionResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOccasion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OccasionResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeOccasion: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was seen, as its ETag gave it */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeOccasionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OccasionResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelOccasion: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was seen, as its ETag gave it */
                "If-Match": string;
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelOccasionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OccasionResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    explainActual: {
        parameters: {
            query?: {
                /** @description Only what was recorded by the end of this day in Geneva, or by this moment; now if not given */
                asOf?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActualExplanationResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listActuals: {
        parameters: {
            query?: {
                /** @description Entries on a page; 50 if not given */
                "page[size]"?: number;
                /** @description The end of the page before, as that page gave it */
                "page[after]"?: string;
                indicator?: string;
                unit?: string;
                period?: string;
                state?: components["schemas"]["ActualState"];
                /** @description As they were known at the end of this day in Geneva, or at this moment; now if not given */
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActualsResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createActual: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateActualDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActualResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getActual: {
        parameters: {
            query?: {
                /** @description Only what was recorded by the end of this day in Geneva, or by this moment; now if not given */
                asOf?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActualResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveActual: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was seen, as its ETag gave it */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActualContentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActualResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    submitActual: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was seen, as its ETag gave it */
                "If-Match": string;
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActualResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawActual: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was seen, as its ETag gave it */
                "If-Match": string;
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActualResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    correctActual: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was seen, as its ETag gave it */
                "If-Match": string;
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectActualDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActualResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    verifyActual: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was seen, as its ETag gave it */
                "If-Match": string;
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActualResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptActual: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was seen, as its ETag gave it */
                "If-Match": string;
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActualResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    returnActual: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was seen, as its ETag gave it */
                "If-Match": string;
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnActualDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActualResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCells: {
        parameters: {
            query: {
                /** @description The unit that reports */
                unit?: string;
                /** @description Periods that end on this day or later */
                from: string;
                /** @description Periods that end on this day or earlier */
                to: string;
                indicator?: string;
                /** @description With the values and targets recorded by the end of this day, or by this moment; now if not given */
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CellsResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOpenCells: {
        parameters: {
            query: {
                /** @description The unit that reports */
                unit: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CellsResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOverdueReports: {
        parameters: {
            query?: {
                /** @description Entries on a page; 50 if not given */
                "page[size]"?: number;
                /** @description The end of the page before, as that page gave it */
                "page[after]"?: string;
                /** @description The unit that is to report */
                unit?: string;
                /** @description What was overdue at the end of this day in Geneva, or at this moment; now if not given */
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OverdueReportsResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getInbox: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPeriodClosures: {
        parameters: {
            query?: {
                /** @description Entries on a page; 50 if not given */
                "page[size]"?: number;
                /** @description The end of the page before, as that page gave it */
                "page[after]"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeriodClosuresResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closePeriod: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClosePeriodDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeriodClosureResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokePeriodClosure: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeriodClosureResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWindowExceptions: {
        parameters: {
            query?: {
                /** @description Entries on a page; 50 if not given */
                "page[size]"?: number;
                /** @description The end of the page before, as that page gave it */
                "page[after]"?: string;
                /** @description Those that hold for this unit */
                unit?: string;
                period?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WindowExceptionsResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    grantWindowException: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantExceptionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WindowExceptionResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeWindowException: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WindowExceptionResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addEvidence: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was seen, as its ETag gave it */
                "If-Match": string;
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description PDF, PNG, JPEG, DOCX, XLSX, PPTX, CSV or TXT; its name ends accordingly
                     */
                    file: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActualResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getEvidenceContent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeEvidence: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was seen, as its ETag gave it */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActualResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listResultNotes: {
        parameters: {
            query?: {
                /** @description Entries on a page; 50 if not given */
                "page[size]"?: number;
                /** @description The end of the page before, as that page gave it */
                "page[after]"?: string;
                /** @description A result in any edition of its plan */
                result?: string;
                unit?: string;
                period?: string;
                /** @description Without one, each note in its newest revision that the reader sees */
                state?: components["schemas"]["AcceptanceState"];
                /** @description Only what counted at the end of this day in Geneva, or at this moment */
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResultNotesResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createResultNote: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateResultNoteDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResultNoteResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getResultNote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResultNoteResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveResultNote: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was seen, as its ETag gave it */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteContentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResultNoteResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listResultNoteRevisions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResultNotesResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    correctResultNote: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was seen, as its ETag gave it */
                "If-Match": string;
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenRevisionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResultNoteResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    submitResultNote: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was seen, as its ETag gave it */
                "If-Match": string;
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResultNoteResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawResultNote: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was seen, as its ETag gave it */
                "If-Match": string;
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResultNoteResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    verifyResultNote: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was seen, as its ETag gave it */
                "If-Match": string;
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResultNoteResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptResultNote: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was seen, as its ETag gave it */
                "If-Match": string;
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResultNoteResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    returnResultNote: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was seen, as its ETag gave it */
                "If-Match": string;
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnResultNoteDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResultNoteResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReports: {
        parameters: {
            query?: {
                /** @description Entries on a page; 50 if not given */
                "page[size]"?: number;
                /** @description The end of the page before, as that page gave it */
                "page[after]"?: string;
                /** @description Those of this definition, such as council-summary */
                definition?: string;
                /** @description Those for this meeting, such as C26 */
                occasion?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportsResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setReportReviewers: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was seen, as its ETag gave it */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetReviewersDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReportVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportVersionsResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sendReportToReview: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendToReviewDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportVersionResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewReport: {
        parameters: {
            query: {
                language: components["schemas"]["Language"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReportText: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                language: "ar" | "zh" | "en" | "fr" | "ru" | "es";
                section: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportTextResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveReportText: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that was seen, as its ETag gave it; none for what is not there yet */
                "If-Match"?: string;
            };
            path: {
                language: "ar" | "zh" | "en" | "fr" | "ru" | "es";
                section: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveReportTextDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportTextResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    retryVersion: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportVersionResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listVersionFiles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunFilesResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getVersionFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                language: string;
                format: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listActions: {
        parameters: {
            query?: {
                /** @description Entries on a page; 50 if not given */
                "page[size]"?: number;
                /** @description The end of the page before, as that page gave it */
                "page[after]"?: string;
                /** @description A result in any edition of its plan */
                result?: string;
                unit?: string;
                period?: string;
                /** @description Without one, each action in its newest revision that the reader sees */
                state?: components["schemas"]["AcceptanceState"];
                status?: components["schemas"]["ActionStatus"];
                /** @description A person or a unit */
                owner?: string;
                /** @description Only those that are late, or only those that are not */
                overdue?: boolean;
                /** @description Only what counted at the end of this day in Geneva, or at this moment */
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionsResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createAction: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateActionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveAction: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was seen, as its ETag gave it */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActionContentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listActionRevisions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionsResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    correctAction: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was seen, as its ETag gave it */
                "If-Match": string;
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenRevisionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    submitAction: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was seen, as its ETag gave it */
                "If-Match": string;
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawAction: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was seen, as its ETag gave it */
                "If-Match": string;
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    verifyAction: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was seen, as its ETag gave it */
                "If-Match": string;
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptAction: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was seen, as its ETag gave it */
                "If-Match": string;
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    returnAction: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was seen, as its ETag gave it */
                "If-Match": string;
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnActionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWaitingReports: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingReportsResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWaitingBatches: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingBatchesResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReviewedVersion: {
        parameters: {
            query?: {
                /** @description The original language of the report if not given */
                language?: components["schemas"]["Language"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewedVersionResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getVersionChanges: {
        parameters: {
            query: {
                /** @description The original language of the report if not given */
                language?: components["schemas"]["Language"];
                /** @description The number of an earlier version */
                since: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionChangesResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endorseVersion: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndorsementDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewStandingResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listComments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewThreadsResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addComment: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewThreadResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMentionablePeople: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentionablePeopleResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resolveThread: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was seen, as its ETag gave it */
                "If-Match": string;
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResolutionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewThreadResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reopenThread: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was seen, as its ETag gave it */
                "If-Match": string;
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewThreadResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWaitingReviews: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingReviewsResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    verifyFile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description A document, or the manifest or the signature of a seal; at most 64 MB. It is read and not kept.
                     */
                    file: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    compareReports: {
        parameters: {
            query: {
                /** @description A report as it stands, a version that was sent to review, or an issue */
                before: string;
                /** @description With what it is compared, in the same form */
                after: string;
                /** @description The original language of `after` if not given */
                language?: components["schemas"]["Language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportComparisonResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listNotifications: {
        parameters: {
            query?: {
                /** @description Entries on a page; 50 if not given */
                "page[size]"?: number;
                /** @description The end of the page before, as that page gave it */
                "page[after]"?: string;
                /** @description Only those that were not read */
                unread?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationsResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readNotification: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readNotifications: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadNotificationsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readNotificationSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationSettingsResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeNotificationSettings: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was seen, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NotificationSettingsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationSettingsResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCalendarFeeds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarFeedsResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    makeCalendarFeed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewCalendarFeedResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeCalendarFeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReportDefinitions: {
        parameters: {
            query?: {
                /** @description Entries on a page; 50 if not given */
                "page[size]"?: number;
                /** @description The end of the page before, as that page gave it */
                "page[after]"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportDefinitionsResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createReportDefinition: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateReportDefinitionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportDefinitionResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReportDefinition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportDefinitionResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeReportDefinition: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was seen, as its ETag gave it */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeReportDefinitionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportDefinitionResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRuns: {
        parameters: {
            query?: {
                /** @description Entries on a page; 50 if not given */
                "page[size]"?: number;
                /** @description The end of the page before, as that page gave it */
                "page[after]"?: string;
                state?: components["schemas"]["RunState"];
                /** @description Those of this definition, by its code */
                definition?: string;
                /** @description Those for this meeting, by its code */
                occasion?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunsResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askForRun: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskForRunDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    retryRun: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    renewRun: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller for this one request; sent again within 24 hours, the same answer comes back */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRunFiles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunFilesResponse"];
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRunFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                language: string;
                format: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description A problem (RFC 9457) with a stable code and a sentence in the language asked for */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
